import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql 16 has two builds; Vite would pick "module" (.mjs) where Node gives type-graphql "main" (.js).
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    reporters: ['default', './test/kernel/closing-line.ts'],
    pool: 'threads',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A busy machine takes its time; what never comes true still fails.
    expect: { poll: { timeout: 10_000 } },
    globalSetup: 'test/kernel/global-setup.ts',
  },
});
