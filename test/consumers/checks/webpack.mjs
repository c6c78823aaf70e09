/** webpack 5 with React 18.3, in plain JavaScript. */
import { checkCards, checkTableAndReview } from '../tooling/cards.mjs';

/** @param {import('../tooling/app.mjs').App} app */
export default async function checkWebpack(app) {
  await app.install();
  await app.step('builds', async () => {
    await app.run('webpack --mode production');
    return app.sizes('dist');
  });
  const address = await app.serve('dist');
  await checkCards(app, address);
  await checkTableAndReview(app, address);
}
