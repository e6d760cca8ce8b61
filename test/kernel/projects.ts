/** The two test commands (快的和全的): which file belongs to which, and what each kind of test stands on. */

/** `npm test`, and `npm run test:thorough`. */
export type Command = 'quick' | 'thorough';

/** Foundation of a test: nothing, a database, browser and built product, processes. */
export type Kind = 'pure' | 'database' | 'browser' | 'processes';

/** Files that a project of vitest takes. */
interface Files {
  include: string[];
  exclude: string[];
}

/** The rule: a file named `*.thorough.test.ts` belongs to the thorough command, every other test file to the quick one. */
const THOROUGH = 'test/**/*.thorough.test.{ts,tsx}';

const BROWSER = ['test/journeys/**/*.test.ts', 'test/**/*.browser{,.thorough}.test.ts'];

/** Tests that end, replace or watch whole processes. */
const PROCESSES = ['test/setup/**/*.test.ts', 'test/torture/**/*.test.ts', 'test/outside/cli/**/*.test.ts'];

/** Tests that need neither a database nor a browser. */
const PURE = [
  'test/{architecture,house,commands,documents,packages}.test.ts',
  'test/{law,mutants,ground/*,engines/draft/import,domains/search/words}/**/*.test.ts',
  'test/client/**/*.test.{ts,tsx}',
];

/** Plain forms are posted to a server of their own. */
const POSTS = 'test/client/citizen/*-post.test.ts';

const OF_KINDS: Record<Kind, Files> = {
  pure: { include: PURE, exclude: [...BROWSER, POSTS] },
  database: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: [...BROWSER, ...PROCESSES, ...PURE.slice(0, 2), 'test/client/**/!(*-post).test.{ts,tsx}'],
  },
  browser: { include: BROWSER, exclude: [] },
  processes: { include: PROCESSES, exclude: [] },
};

/** The files of one kind that a command runs. */
export const filesOf = (kind: Kind, command: Command): Files => {
  const { include, exclude } = OF_KINDS[kind];
  return command === 'quick'
    ? { include, exclude: [...exclude, THOROUGH] }
    : { include: include.map(thorough), exclude };
};

/** `*.test.ts` → `*.thorough.test.ts`; a pattern that names both keeps the second. */
const thorough = (pattern: string) =>
  pattern.includes('{,.thorough}')
    ? pattern.replace('{,.thorough}', '.thorough')
    : pattern.replace('.test.', '.thorough.test.');
