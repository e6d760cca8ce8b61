import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { createVitest, type TestModule, type Vitest } from 'vitest/node';
import type { Placed } from './place.ts';

/** Outcome of a run: every test green, one red, or a file that could not be read. */
export type Outcome = 'green' | 'red' | 'broken';

/** A run's outcome, and the files that were not green. */
export interface Run {
  outcome: Outcome;
  red: string[];
}

/** Runs tests while one file reads otherwise than it stands on the disk: the working tree is never touched. */
export class Ground {
  #vitest: Vitest | null = null;
  #now: Placed | null = null;
  readonly #root: string;
  readonly #mutable: ReadonlySet<string>;

  constructor(root: string, mutable: ReadonlySet<string>) {
    this.#root = root;
    this.#mutable = mutable;
  }

  /** Outcome of the tests under a mutant; null: without a mutant. */
  async run(mutant: Placed | null, tests: readonly string[]): Promise<Run> {
    // The template of the databases is made of the migrations: they are mutated before it is.
    const template = mutant !== null && mutant.path.includes('/migrations/');
    if (template) await this.close();
    this.#now = mutant;
    const vitest = (this.#vitest ??= await this.#open());
    if (mutant) vitest.invalidateFile(mutant.path);
    const all = await vitest.globTestSpecifications([...tests]);
    const { testModules } = await vitest.runTestSpecifications(
      all.filter(({ moduleId }) => tests.includes(moduleId)),
    );
    this.#now = null;
    if (mutant) vitest.invalidateFile(mutant.path);
    if (template) await this.close();
    const outcomes = testModules.map(outcomeOf);
    return {
      outcome: outcomes.find((one) => one === 'red') ?? outcomes.find((one) => one === 'broken') ?? 'green',
      red: testModules.flatMap(({ moduleId }, index) => (outcomes[index] === 'green' ? [] : [moduleId])),
    };
  }

  async close(): Promise<void> {
    await this.#vitest?.close();
    this.#vitest = null;
  }

  async #open(): Promise<Vitest> {
    const setup = 'test/kernel/each-file.ts';
    const vitest = await createVitest(
      {
        root: this.#root,
        config: false,
        watch: false,
        include: ['test/**/*.test.{ts,tsx}'],
        pool: 'threads',
        isolate: false,
        maxWorkers: 2,
        testTimeout: 60_000,
        hookTimeout: 120_000,
        globalSetup: ['test/kernel/global-setup.ts'],
        setupFiles: existsSync(join(this.#root, setup)) ? [setup] : [],
        reporters: [{}],
      },
      {
        plugins: [this.#plugin()],
        // As in vitest.config.ts.
        resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
      },
    );
    await vitest.standalone();
    return vitest;
  }

  #plugin(): Plugin {
    return {
      name: 'mutant',
      enforce: 'pre',
      load: (id) => {
        if (this.#now?.path === id) return this.#now.code;
        // Statements of the baseline are read as text.
        return `${this.#now?.path}?raw` === id ? `export default ${JSON.stringify(this.#now?.code)}` : null;
      },
      // A file mutated now and then is never cached for another run.
      configureVitest: ({ defineCacheKeyGenerator }) =>
        defineCacheKeyGenerator(({ id }) => (this.#mutable.has(id.replace(/\?raw$/, '')) ? false : null)),
    };
  }
}

function outcomeOf(module: TestModule): Outcome {
  const tests = [...module.children.allTests()];
  // A file that cannot be read has no tests; a hook that throws fails like a test.
  if (tests.length === 0) return 'broken';
  const failed = tests.some((test) => test.result().state === 'failed');
  return failed || module.errors().length > 0 ? 'red' : 'green';
}
