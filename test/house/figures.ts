import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const SOURCE = '{server,schema,client,migrations}/**/*.{ts,tsx,css,sql}';
const MADE = /^client\/graphql\//;

/** Text of each product file kept by hand, by its path. */
export const product: ReadonlyMap<string, string> = new Map(
  globSync(SOURCE)
    .filter((file) => !MADE.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')]),
);

const under = (prefix: string) => [...product].filter(([file]) => file.startsWith(prefix));
const lines = (prefix: string) =>
  under(prefix).reduce((sum, [, text]) => sum + text.split('\n').length - 1, 0);
const times = (prefix: string, word: RegExp) =>
  under(prefix).reduce((sum, [, text]) => sum + [...text.matchAll(word)].length, 0);
const naming = (word: RegExp) => [...product.values()].filter((text) => word.test(text)).length;

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([#.][^'"]+)['"]/g;

/** Room of a file: a floor's folder, or a folder of the citizens' pages. */
const roomOf = (file: string): string | null =>
  /^(?:server\/law|(?:server|client\/staff)\/[^/]+\/[^/]+|client\/citizen\/[^/]+)(?=\/)/.exec(file)?.[0] ??
  null;

/** Pairs of rooms that import each other, e.g. `server/outside/http ⇄ server/outside/pages`. */
export function mutualRooms(): string[] {
  const arrows = new Set<string>();
  for (const [file, text] of product)
    for (const [, path = ''] of text.matchAll(IMPORT)) {
      const target = path.startsWith('#') ? path.slice(1) : normalize(join(dirname(file), path));
      const [from, to] = [roomOf(file), roomOf(target)];
      if (from && to && from !== to) arrows.add(`${from} ${to}`);
    }
  return [...arrows]
    .map((arrow) => arrow.split(' '))
    .filter(([from = '', to = '']) => from < to && arrows.has(`${to} ${from}`))
    .map(([from, to]) => `${from} ⇄ ${to}`);
}

const WHAT = /^\s*(?:\/\*\*|\/\/|\*) What(?:ever)?\b/gm;

/** How often the house says a fact, and how much there is of it; test/house/bounds.test.ts holds most of them. */
export const figures = (): Readonly<Record<string, number>> => ({
  'product lines by hand': lines(''),
  'schema lines': lines('schema/'),
  'files loose in server/': [...product.keys()].filter((file) => /^server\/[^/]+$/.test(file)).length,
  '@Field( in schema': times('schema/', /@Field\(/g),
  '@Mutation( in resolvers': times('server/', /@Mutation\(/g),
  '@Property( in schema': times('schema/', /@Property\(/g),
  'const Id = ': times('server/', /const Id = /g),
  '...CapabilityButton_capability': times('client/', /\.\.\.CapabilityButton_capability/g),
  'files that name FAIR_COMPETITION': naming(/FAIR_COMPETITION/),
  'files that name moderator': naming(/\bmoderator\b/),
  'pairs of rooms that import each other': mutualRooms().length,
  'comments that begin with What': times('', WHAT),
  'bytes of ARCHITECTURE.md': Buffer.byteLength(readFileSync('ARCHITECTURE.md')),
});
