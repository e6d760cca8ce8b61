/** 决策依据 becomes an entry with its parts: a name typed with its number and article is taken apart, no other word moves. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readRows, restore } from './restore.ts';

const OF = { level: 'LAW', url: 'https://www.lanxi.example/fa' };
/** As it was typed, and what becomes of it. */
const TYPED: readonly (readonly [
  title: string,
  article: string,
  becomes: readonly [title: string, docNo: string, article: string],
])[] = [
  ['中华人民共和国价格法', '第二十三条', ['中华人民共和国价格法', '', '第二十三条']],
  ['《中华人民共和国价格法》第二十三条', '', ['中华人民共和国价格法', '', '第二十三条']],
  [
    '《某县管理办法》（某政发〔2026〕3号）第二条第一款',
    '',
    ['某县管理办法', '某政发〔2026〕3号', '第二条第一款'],
  ],
  ['《某县管理办法》（某政发〔2026〕3号）', '', ['某县管理办法', '某政发〔2026〕3号', '']],
  ['《甲法》第一条、《乙法》第二条', '', ['《甲法》第一条、《乙法》第二条', '', '']],
  ['《甲法》第一条', '第二条', ['《甲法》第一条', '', '第二条']],
  ['县城乡公交成本监审报告', '', ['县城乡公交成本监审报告', '', '']],
];
let first = '';

const database = await restore(
  readRows(join(import.meta.dirname, 'before.rows.gz')).map(({ table, rows }) => {
    if (table !== 'dossier') return { table, rows };
    return {
      table,
      rows: rows.map((text) => {
        const row = JSON.parse(text) as { consultation_id: string };
        if (first !== '' && first !== row.consultation_id) return JSON.stringify({ ...row, basis: [] });
        first = row.consultation_id;
        return JSON.stringify({
          ...row,
          basis: TYPED.map(([title, article]) => ({ ...OF, title, article })),
        });
      }),
    };
  }),
);

it('能拆开的拆开，拆不开的一字不动，都没有丢', async () => {
  const [row] = await database.sql<{ basis: unknown }>(
    'select basis from dossier where consultation_id = $1',
    [first],
  );
  expect(row?.basis).toEqual(
    TYPED.map(([, , [title, docNo, article]]) => ({
      ...OF,
      title,
      docNo,
      article,
      quotation: '',
      clauseIds: [],
    })),
  );
});

it('没有依据的仍然没有', async () => {
  const rows = await database.sql<{ basis: unknown }>(
    'select basis from dossier where consultation_id <> $1',
    [first],
  );
  expect(new Set(rows.map(({ basis }) => JSON.stringify(basis)))).toEqual(new Set(['[]']));
});
