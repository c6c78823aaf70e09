/** What the tools that read packages say of the tarball. README names what they may find. */

/** @param {import('../tooling/app.mjs').App} app */
export default async function checkPackage(app) {
  await app.install();
  await app.check('publint --strict', async () => {
    await app.run(`publint --strict ${app.kit}`);
  });
  // README: the package is ESM only, so the resolutions of CommonJS do not count.
  await app.check('attw', async () => {
    await app.run(`attw ${app.kit} --profile esm-only --format ascii`);
  });
}
