/** Vitest with jsdom: every component renders without polyfills, and its clock can be driven. */

/** @param {import('../tooling/app.mjs').App} app */
export default async function checkVitest(app) {
  await app.install();
  await app.check('tests pass in jsdom 29', async () => {
    await app.run('vitest run');
  });
  await app.addPackages('jsdom@26.1.0');
  await app.check('tests pass in jsdom 26', async () => {
    await app.run('vitest run');
  });
}
