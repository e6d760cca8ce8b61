import type { Reporter, TestModule } from 'vitest/node';

/** Counts what ran by its own result and says it in one plain last line, for readers of a build's log. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) counts[test.result().state] += 1;
      // A file that cannot be read and a hook that throws fail without a test of their own.
      counts.failed += module.errors().length;
      for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
    }
    const skipped = counts.skipped + counts.pending;
    process.stdout.write(`tests: ${counts.passed} passed, ${counts.failed} failed, ${skipped} skipped\n`);
  }
}
