/** One fault put into the product on purpose, and the tests that must notice it (变异). */
export interface Mutant {
  /** A file of the product; `**` for folders that may change. */
  file: string;
  /** Words of it that stand there exactly once. */
  text: string;
  instead: string;
  /** Below test/, without `.test.ts` or `.thorough.test.ts`; `**` for folders that may change. */
  tests: readonly string[];
  /** Fault that the mutant would cause. */
  wrong: string;
}

/** A mutant as a row of the lists. */
export const mutant = (
  file: string,
  [text, instead]: readonly [text: string, instead: string],
  tests: readonly string[],
  wrong: string,
): Mutant => ({ file, text, instead, tests, wrong });
