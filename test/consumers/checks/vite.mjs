/** Vite's default build with React 19, by npm and by pnpm; Vite 7 as well. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkCards, checkTableAndReview } from '../tooling/cards.mjs';

/** @param {import('../tooling/app.mjs').App} app @param {string} variant */
async function checkBuild(app, variant) {
  await app.step(`${variant}: builds`, async () => {
    await app.run('vite build');
    return app.sizes('dist/assets');
  });
  const address = await app.serve('dist');
  await checkCards(app, address, variant);
  await checkTableAndReview(app, address, variant);
}

/** @param {import('../tooling/app.mjs').App} app */
export default async function checkVite(app) {
  await app.install('npm');
  await checkBuild(app, 'npm');

  await app.addPackages('vite@7 @vitejs/plugin-react@5');
  await checkBuild(app, 'vite 7');

  rmSync(join(app.folder, 'node_modules'), { recursive: true });
  await app.install('pnpm');
  await checkBuild(app, 'pnpm');
}
