import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import WaitingFirst from './test/kernel/waiting-first.ts';

const BROWSER = ['test/journeys/**/*.test.ts', 'test/**/*.browser.test.ts'];

/** Tests that end, replace or watch whole processes. */
const PROCESSES = ['test/setup/**/*.test.ts', 'test/torture/**/*.test.ts', 'test/cli/**/*.test.ts'];

/** Tests that need neither a database nor a browser. */
const PURE = [
  'test/{architecture,documents}.test.ts',
  'test/{law,proof,lottery,table,mutants,pdf,draft/import,search/words}/**/*.test.ts',
  'test/client/**/*.test.{ts,tsx}',
];

/** Plain forms are posted to a server of their own. */
const POSTS = 'test/client/citizen/*-post.test.ts';

const ON_POSTGRES = { globalSetup: 'test/kernel/global-setup.ts' };

export default defineConfig({
  // graphql 16 has two builds; Vite would pick "module" (.mjs) where Node gives type-graphql "main" (.js).
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    environment: 'node',
    reporters: ['default', './test/kernel/closing-line.ts'],
    pool: 'threads',
    // Files of one project share a worker's modules; those of `processes` get fresh ones.
    isolate: false,
    // A worker waits for the browser, the server and the database half of its time.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    sequence: { sequencer: WaitingFirst },
    setupFiles: 'test/kernel/each-file.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A busy machine takes its time; what never comes true still fails.
    expect: { poll: { timeout: 10_000 } },
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, exclude: [...BROWSER, POSTS] } },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...BROWSER, ...PROCESSES, ...PURE.slice(0, 2), 'test/client/**/!(*-post).test.{ts,tsx}'],
          ...ON_POSTGRES,
        },
      },
      {
        extends: true,
        // The first hook of a run tells the demonstration county.
        test: { name: 'browser', include: BROWSER, hookTimeout: 400_000, ...ON_POSTGRES },
      },
      { extends: true, test: { name: 'processes', include: PROCESSES, isolate: true, ...ON_POSTGRES } },
    ],
  },
});
