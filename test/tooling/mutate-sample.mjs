/** A plugin for Stryker: of all mutants, lets only a random sample run. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { CheckStatus } from '@stryker-mutator/api/check';

/** @typedef {import('@stryker-mutator/api/core').Mutant} Mutant */

/** The options of the plugin. Stryker validates them with this schema. */
export const strykerValidationSchema = {
  properties: {
    sample: {
      type: 'object',
      properties: { size: { type: 'number' }, seed: { type: 'string' } },
    },
  },
};

class SampleChecker {
  static inject = tokens(commonTokens.options);

  /** @param {import('@stryker-mutator/api/core').StrykerOptions} options */
  constructor(options) {
    const { sample } = /** @type {{ sample?: { size: number, seed: string } }} */ (options);
    if (!sample) throw new Error('The option `sample` is missing.');
    this.sample = sample;
  }

  async init() {}

  /**
   * Receives every mutant at once. Each mutant of the sample becomes a group of its own; the rest
   * is one group.
   *
   * @param {Mutant[]} mutants
   */
  async group(mutants) {
    const ids = mutants
      .map((mutant) => ({ id: mutant.id, rank: this.#rank(mutant) }))
      .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
      .map(({ id }) => id);
    const groups = ids.slice(0, this.sample.size).map((id) => [id]);
    const rest = ids.slice(this.sample.size);
    // A rest of one mutant runs as well: it looks like one of the sample.
    return rest.length > 0 ? [...groups, rest] : groups;
  }

  /** @param {Mutant[]} mutants A group. It may come to another process than `group` did. */
  async check(mutants) {
    /** @type {import('@stryker-mutator/api/check').CheckResult} */
    const result =
      mutants.length === 1
        ? { status: CheckStatus.Passed }
        : { status: CheckStatus.CompileError, reason: 'not in the sample' };
    return Object.fromEntries(mutants.map(({ id }) => [id, result]));
  }

  /**
   * A random value for a mutant, which is the same in each run with the same seed and code.
   *
   * @param {Mutant} mutant
   */
  #rank({ fileName, location, mutatorName, replacement }) {
    const file = path.relative(process.cwd(), fileName);
    const mutant = [this.sample.seed, file, location, mutatorName, replacement];
    return createHash('sha256').update(JSON.stringify(mutant)).digest('hex');
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];
