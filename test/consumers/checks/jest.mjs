/** Jest with jsdom: every component renders without polyfills, and its clock can be driven. */

/** @param {import('../tooling/app.mjs').App} app */
export default async function checkJest(app) {
  await app.install();
  await app.check('tests pass in jsdom 26, which Jest 30 brings', async () => {
    await app.run('jest');
  });
  await app.check('tests pass in jsdom 29', async () => {
    await app.run('jest --env ./jsdom-29.js');
  });
}
