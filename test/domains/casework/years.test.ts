/** R-80 办件的年度: a number that is no year asks for nothing, and is no fault of the server. */
import { expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { openSite, signedIn } from '#test/outside/http/open-site.ts';
import { openDesk } from './desk.ts';

const { database, people, list, waiting } = await openDesk();
const { govOffice } = people;
const site = await openSite(database);
await waiting();

it.each([
  ['没有写年度', '{ }', 1],
  ['收到的年度', '{ year: 2026 }', 1],
  ['不成年份', '{ year: 0 }', 0],
  ['负数', '{ year: -1 }', 0],
  ['十位数', '{ year: 2000000000 }', 0],
])('列表，%s', async (_, filter, expected) => {
  const { nodes, codes } = await list(govOffice, `, filter: ${filter}, first: 100`);
  expect([codes, nodes.length]).toEqual([[], expected]);
});

it.each([2_000_000_000, 0, -1])('一览，%i', async (year) => {
  const { data, errors } = await ask(database, govOffice, {
    query: 'query($year: Int) { caseBoard(kind: MESSAGE, year: $year) { units { unitId } } }',
    variables: { year },
  });
  expect([errors, data]).toEqual([undefined, { caseBoard: { units: [] } }]);
});

it('台账，0000年', async () => {
  const session = await signedIn(database, govOffice);
  expect((await site.get('/daochu/banjian.xlsx?kind=MESSAGE&year=0000', session)).status).toBe(200);
});
