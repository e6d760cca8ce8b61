/** One fault has one code: a client, a translation and a statistic know a fault by its code and by nothing else. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROW = /\.(?:block|warn)\(\s*'(\w+)'[^`]*\)`\n\s*([^\n`]+)/g;

const rows = globSync('{server,client}/**/*.{ts,tsx}').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(ROW)].map(([, code = '', message = '']) => ({ code, message })),
);

it('同样的问题只有一个代码', () => {
  const codesOf = new Map<string, Set<string>>();
  // A message with a value filled in is another fault in the same words.
  for (const { code, message } of rows.filter((row) => !row.message.includes('${')))
    codesOf.set(message, (codesOf.get(message) ?? new Set()).add(code));
  expect(codesOf.size).toBeGreaterThan(400);
  expect([...codesOf].filter(([, codes]) => codes.size > 1).map(([message]) => message)).toEqual([]);
});
