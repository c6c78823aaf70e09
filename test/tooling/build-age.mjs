/** Whether `dist` was built from the sources as they are now. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Modification times of the files below a folder, by path without extension.
 *
 * @param {string} folder
 * @param {RegExp} extension
 * @returns {Map<string, number>}
 */
function modificationTimes(folder, extension) {
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!extension.test(file)) continue;
    times.set(file.replace(extension, ''), statSync(join(folder, file)).mtimeMs);
  }
  return times;
}

/**
 * Compares each source with its declaration file, which every build writes anew. A source without
 * a declaration, or a declaration without a source, also means that the build is old.
 *
 * @param {string} folder the project
 */
export function isBuildCurrent(folder) {
  try {
    const sources = modificationTimes(join(folder, 'src'), /\.tsx?$/);
    const built = modificationTimes(join(folder, 'dist'), /(?<!\.css)\.d\.ts$/);
    if (sources.size !== built.size) return false;
    const oldestBuilt = Math.min(...built.values());
    return [...sources].every(([name, time]) => built.has(name) && time <= oldestBuilt);
  } catch {
    return false; // never built
  }
}
