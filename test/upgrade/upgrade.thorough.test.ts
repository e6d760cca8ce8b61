/** A database filled by the commit of the baseline: today's code loses nothing of it. README.md says more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { routes } from '#client/routes.ts';
import { openSite } from '#test/outside/http/open-site.ts';
import { AGAIN, AGAIN_AT, KNOWN } from './again.ts';
import { askDesk } from './ask-desk.ts';
import { Comparison } from './compare.ts';
import { QUESTIONS, REVEALS } from './desk.ts';
import { CHANGED, MOVED } from './differences.ts';
import { partsOf } from './facts.ts';
import { ROWS } from './rows-now.ts';
import { lookUp, type Receipt } from './look-up.ts';
import { readRows, restore } from './restore.ts';

interface Shown {
  pages: { address: string; facts: string[] }[];
  receipts: (Receipt & { kind: string; facts: string[] })[];
  desks: { name: string; leaves: string[] }[];
  reveals: { name: string; leaves: string[] }[];
}

const inThisFolder = (name: string) => join(import.meta.dirname, name);
const shown = JSON.parse(
  gunzipSync(readFileSync(inThisFolder('before.shown.json.gz'))).toString('utf8'),
) as Shown;
const comparison = new Comparison({ moved: MOVED, changed: CHANGED });
const tables = readRows(inThisFolder('before.rows.gz'));
const database = await restore(tables);
const site = await openSite(database, { routes });

it('每张表的每一行都还在', async () => {
  const wrong: string[] = [];
  for (const { table, rows } of tables) {
    const listed = ROWS.find((one) => one.table === table);
    const want = listed?.count ?? rows.length;
    const sql = listed?.sql ?? `select count(*)::int as n from "${table}"`;
    const [row] = await database.sql<{ n: number }>(sql).catch((error: Error) => [{ n: error.message }]);
    if (Number(row?.n) !== want) wrong.push(`${table}: ${want} rows before, now ${row?.n}`);
  }
  expect(wrong).toEqual([]);
});

/** Follows one permanent redirect, and only to where the list says. */
async function open(address: string): Promise<Response | string> {
  const [answer, place] = [await site.get(address), comparison.placeNow(address)];
  // A link that opens nothing says so in its own words, with 404.
  const dead = answer.status === 404 && address.startsWith('/yaoqing/');
  if (answer.status === 200 || dead) return answer;
  const to = answer.headers.get('location');
  if (![301, 308].includes(answer.status) || to === null) return `${address}: status ${answer.status}`;
  if (to !== place || to === address)
    return `${address}: leads to ${to}, which is not listed in differences.ts`;
  const moved = await site.get(to);
  return moved.status === 200 ? moved : `${address}: leads to ${to}, status ${moved.status}`;
}

it('每个公开地址都还打得开，原来写的都还在', async () => {
  const wrong = await inTurn(shown.pages, async ({ address, facts }) => {
    const answer = await open(address);
    return typeof answer === 'string' ? [answer] : comparison.lost(address, facts, await partsOf(answer));
  });
  expect(wrong).toEqual([]);
});

it('每张回执凭原来的编号和查询码都还查得到，内容不少', async () => {
  const wrong = await inTurn(shown.receipts, async ({ kind, facts, ...receipt }) => {
    const where = `receipt ${kind} ${receipt.receiptNo}`;
    const answer = await lookUp(site, receipt).catch((error: Error) => error.message);
    return typeof answer === 'string'
      ? [`${where}: ${answer}`]
      : comparison.lost(where, facts, await partsOf(answer));
  });
  expect(wrong).toEqual([]);
});

it.each([
  ['各岗位看到的名册、通话、审查、待办都还在', 'desk', QUESTIONS, shown.desks],
  ['密封的联系方式都还能打开', 'contact', REVEALS, shown.reveals],
] as const)('%s', async (_, kind, questions, before) => {
  const wrong: string[] = [];
  for (const { name, leaves } of before) {
    const question = questions.find((one) => one.name === name);
    const now = question && (await askDesk(database, question).catch((error: Error) => error));
    if (Array.isArray(now)) wrong.push(...comparison.lostLeaves(`${kind} ${name}`, leaves, now));
    else wrong.push(`${kind} ${name}: ${now?.message ?? 'nobody asks it'}`);
  }
  expect(wrong).toEqual([]);
});

it('报过名的人再报一次，还认得出来', async () => {
  await database.setClock(AGAIN_AT);
  const wrong: string[] = [];
  for (const { name, query } of AGAIN) {
    const told = await askDesk(database, { login: '', query });
    if (!told.includes(KNOWN)) wrong.push(`${name}: ${told.join(' ')}`);
  }
  expect(wrong).toEqual([]);
});

it('列出的差异都还用得着', () => {
  expect(comparison.stale).toEqual([]);
});

/** Four at a time: the pages wait for the database. */
async function inTurn<One>(all: readonly One[], look: (one: One) => Promise<string[]>): Promise<string[]> {
  const waiting = [...all];
  const found: string[] = [];
  const line = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift())
      found.push(...(await look(one)));
  };
  await Promise.all(Array.from({ length: 4 }, line));
  return found.toSorted();
}
