import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { freshDocuments } from './schema/generate/fresh-documents.ts';
import { type Command, filesOf, type Kind } from './test/kernel/projects.ts';
import WaitingFirst from './test/kernel/waiting-first.ts';

const ON_POSTGRES = { globalSetup: 'test/kernel/global-setup.ts' };

freshDocuments();

/** What else a kind of test takes. */
const KINDS: Record<Kind, object> = {
  pure: {},
  database: ON_POSTGRES,
  browser: ON_POSTGRES,
  processes: { isolate: true, ...ON_POSTGRES },
};

/** `vitest run`, and `vitest run --mode thorough`. */
const commandOf = (mode: string): Command => (mode === 'thorough' ? 'thorough' : 'quick');

export default defineConfig(({ mode }) => ({
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
    // Twelve times what the longest test takes on a quiet machine: a slow one takes its time, what hangs still ends.
    testTimeout: 720_000,
    // The first hook of a run tells the demonstration county.
    hookTimeout: 720_000,
    // What never comes true still fails.
    expect: { poll: { timeout: 180_000 } },
    projects: Object.entries(KINDS).map(([name, options]) => ({
      extends: true as const,
      test: { name, ...filesOf(name as Kind, commandOf(mode)), ...options },
    })),
  },
}));
