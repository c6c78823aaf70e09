import { build } from 'vite';

/**
 * An entry of the kit as the bundler of an app builds it.
 *
 * @param {string} name
 * @returns {Promise<unknown>}
 */
export async function loadEntry(name) {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: `src/entries/${name}.ts`, formats: ['es'], fileName: name },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  const code = output.output[0].code;
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}
