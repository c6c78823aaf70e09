/** The declarations under old and new compilers, every module resolution, and with library checks. */

const versions = ['5.4', '5.9', '7'];
const resolutions = [
  { name: 'bundler', module: 'esnext' },
  { name: 'node16', module: 'node16' },
  { name: 'nodenext', module: 'nodenext' },
];

/** @param {import('../tooling/app.mjs').App} app */
export default async function checkTypeScript(app) {
  await app.install();
  for (const version of versions) {
    const compiler = `node node_modules/typescript-${version}/bin/tsc`;
    for (const { name, module } of resolutions) {
      await app.check(`${version}, ${name}`, async () => {
        await app.run(`${compiler} --module ${module} --moduleResolution ${name}`);
      });
    }
    await app.check(`${version}, callbacks with the types of the SDK`, async () => {
      await app.run(`${compiler} --project sdk`);
    });
  }
}
