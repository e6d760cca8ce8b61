/** A rule nobody calls protects nobody: each exported function of the law is reached from the product. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sourceOf = (path: string) =>
  readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');
const wordsIn = (text: string) => new Set(text.match(/[A-Za-z_$][\w$]*/g));

interface Statement {
  file: string;
  name: string;
  /** It is exported, and it can be called. */
  rule: boolean;
  words: ReadonlySet<string>;
}

const FUNCTION = /^export (?:async )?function|^export const \w+(?:: [^=]+)? = (?:<[^>]*>)?(?:\(|\w+ =>)/;

const statements: Statement[] = globSync('server/law/**/*.ts').flatMap((file) =>
  sourceOf(file)
    .split(/\n(?=(?:export |async |function |const |class |enum |interface |type )\w)/)
    .flatMap((text) => {
      const [, name] = /^(?:export )?(?:async )?(?:function|const|class|enum) (\w+)/.exec(text) ?? [];
      const rule = FUNCTION.test(text) && (/=>/.test(text) || text.includes('function'));
      return name ? [{ file, name, rule, words: wordsIn(text) }] : [];
    }),
);

const LAW_IMPORT = /import (?:type )?\{([^}]*)\} from '(?:#server\/law\/|\.)[^']*'/g;
const bare = (name: string) =>
  name
    .trim()
    .replace(/^type /, '')
    .replace(/ as .*$/, '');

/** The names that a file imports from the law. */
const importedBy = (file: string): ReadonlySet<string> =>
  new Set(
    [...sourceOf(file).matchAll(LAW_IMPORT)].flatMap(([, names]) => (names ?? '').split(',').map(bare)),
  );

const outside = globSync('{server,client,schema,migrations}/**/*.{ts,tsx}').filter(
  (file) => !file.startsWith('server/law/') && !file.startsWith('client/graphql/'),
);

/** Statements of the law that product code imports, and those they rest on. */
function reached(): ReadonlySet<Statement> {
  const byProduct = new Set(outside.flatMap((file) => [...importedBy(file)]));
  const byLaw = new Map(globSync('server/law/**/*.ts').map((file) => [file, importedBy(file)]));
  const live = new Set(statements.filter(({ name }) => byProduct.has(name)));
  for (const one of live)
    for (const other of statements)
      if (one.words.has(other.name) && (one.file === other.file || byLaw.get(one.file)?.has(other.name)))
        live.add(other);
  return live;
}

it('规则由办理的代码用到；没有用到的，或者接上，或者删去', () => {
  const live = reached();
  const rules = statements.filter(({ rule }) => rule);
  expect(rules.length).toBeGreaterThan(400);
  expect(rules.filter((one) => !live.has(one)).map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});
