/** Storybook 10 with the stories of the kit, which import the installed package instead of `src`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tooling/entries.mjs';

/** @typedef {{ entries: Record<string, { id: string, type: string }> }} StoryIndex */

/** @param {string} folder */
function importThePackage(folder) {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    const path = join(folder, file);
    const code = readFileSync(path, 'utf8')
      .replaceAll(/'(?:\.\.\/)+src\/entries\/index\.js'/g, "'cobrowse-participant-kit'")
      .replaceAll(/'(?:\.\.\/)+src\/entries\/([\w/]+)\.js'/g, "'cobrowse-participant-kit/$1'")
      .replaceAll(
        /'(?:\.\.\/)+src\/styles\/unlayered\.css/g,
        "'cobrowse-participant-kit/styles.unlayered.css",
      );
    writeFileSync(path, code);
  }
}

/** @param {import('../tooling/app.mjs').App} app */
export default async function checkStorybook(app) {
  await app.install();
  app.copyIn(join(root, 'stories'), 'stories');
  importThePackage(join(app.folder, 'stories'));
  await app.step('builds', async () => {
    await app.run('storybook build --quiet --output-dir built');
    return app.sizes('built/assets');
  });
  const address = await app.serve('built');
  const index = /** @type {StoryIndex} */ (JSON.parse(app.read('built/index.json')));
  const stories = Object.values(index.entries).filter(({ type }) => type === 'story');

  await app.check('every story is shown, silently', async () => {
    if (stories.length < 50) throw new Error(`only ${stories.length} stories were found`);
    const view = await app.open(`${address}iframe.html?viewMode=story&id=${stories[0]?.id}`);
    for (const { id } of stories) {
      await view.page.goto(`${address}iframe.html?viewMode=story&id=${id}`);
      await view.page.locator('body.sb-show-main').waitFor({ timeout: 20_000 });
      view.expectSilence();
    }
    await view.close();
    return `${stories.length} stories`;
  });

  await app.check('a card has its colors', async () => {
    const card = stories.find(({ id }) => id.startsWith('participantcard'));
    const view = await app.open(`${address}iframe.html?viewMode=story&id=${card?.id}`);
    const background = await view.styleOf('.cb-card', 'background-color');
    if (background !== 'rgb(255, 255, 255)') throw new Error(`the card is ${background}`);
    await view.picture('storybook');
    await view.close();
  });
}
