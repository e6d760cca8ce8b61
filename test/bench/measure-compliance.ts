import { loadavg } from 'node:os';
import type { Row } from '#test/kernel/load-rows.ts';
import { ownerOf } from '#test/kernel/load-house.ts';
import { sessionOf } from './large-file.ts';
import { DECISIONS, prepareManyDecisions } from './many-decisions.ts';
import { openFloor } from './open-floor.ts';
import { median } from './rounds.ts';
import { BOARD, ROWS_AS_TEXT } from './same-board.ts';
import type { Workshop } from './workshop.ts';

const TIMES = 15;

/** The board of a county with a thousand decisions, from the request to its last byte (合规情况). */
export async function measureComplianceBoard(workshop: Workshop): Promise<Row> {
  const { house } = await workshop.subject();
  await prepareManyDecisions(house);
  const cookie = await sessionOf(house);
  const url = `http://127.0.0.1:${house.port}/graphql`;
  const board = () => asked(url, cookie);
  const [cold, duties] = [await timed(board), await dutiesOn(url, cookie)];
  const floor = await openFloor('read', JSON.stringify(ownerOf(workshop.home)), ROWS_AS_TEXT, '[]');
  const plain = () => fetch(`http://127.0.0.1:${floor.port}/`).then((answer) => answer.arrayBuffer());
  await timed(plain);
  const taken: { ours: number; floor: number }[] = [];
  for (let time = 0; time < TIMES; time++)
    taken.push({ floor: await timed(plain), ours: await timed(board) });
  await floor.program.kill();
  const ours = median(taken.map((one) => one.ours));
  const least = median(taken.map((one) => one.floor));
  return {
    id: 'compliance-board',
    what: `合规情况一览：${DECISIONS}项决策的全部合规事项，请求到最后一个字节，${TIMES}次的中位数`,
    unit: '毫秒',
    floor: least,
    ours,
    must: 200,
    goal: 120,
    mark: 'ours',
    atLeast: false,
    load: loadavg()[0] ?? Number.NaN,
    note: `${duties}项合规事项；首次 ${cold.toFixed(0)} 毫秒；为基准（同样的行原样读出）的 ${(ours / least).toFixed(2)} 倍`,
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

interface Told {
  data: { complianceBoard: { decisions: number; total: Record<string, number> } } | null;
}

async function asked(url: string, cookie: string): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: BOARD }),
  });
  return answer.text();
}

/** How many duties there are; fewer than fifty a decision would measure something else. */
async function dutiesOn(url: string, cookie: string): Promise<number> {
  const told = JSON.parse(await asked(url, cookie)) as Told;
  const { decisions = 0, total = {} } = told.data?.complianceBoard ?? {};
  const { unmet: _among, ...apart } = total;
  const duties = Object.values(apart).reduce((sum, count) => sum + count, 0);
  if (decisions < DECISIONS || duties < DECISIONS * 50)
    throw new Error(`the board tells of ${duties} duties of ${decisions} decisions`);
  return duties;
}
