import { loadavg } from 'node:os';
import type { Row } from '#test/kernel/load-rows.ts';
import { type House, ownerOf } from '#test/kernel/load-house.ts';
import { sessionOf } from './large-file.ts';
import { openFloor } from './open-floor.ts';
import { median } from './rounds.ts';
import type { Workshop } from './workshop.ts';

/** So often a board is asked for. */
export const TIMES = 15;

/** A board of the desk as it is measured (一览): from the request to its last byte, beside the same rows read plainly. */
export interface BoardTrial {
  readonly id: string;
  readonly what: string;
  readonly prepare: (house: House) => Promise<void>;
  readonly query: string;
  /** Statement of the floor: the same rows, as text, judged by nobody. */
  readonly rows: string;
  /** What the answer counts; throws where it is not all that is to be measured. */
  readonly counted: (answer: string) => string;
  readonly login?: string;
}

/** Measures one board. */
export async function measureBoard(workshop: Workshop, trial: BoardTrial): Promise<Row> {
  const { house } = await workshop.subject();
  await trial.prepare(house);
  const cookie = await sessionOf(house, trial.login);
  const url = `http://127.0.0.1:${house.port}/graphql`;
  const board = () => asked(url, cookie, trial.query);
  const [cold, counted] = [await timed(board), trial.counted(await board())];
  const floor = await openFloor('read', JSON.stringify(ownerOf(workshop.home)), trial.rows, '[]');
  const plain = () => fetch(`http://127.0.0.1:${floor.port}/`).then((answer) => answer.arrayBuffer());
  await timed(plain);
  const taken: { ours: number; floor: number }[] = [];
  for (let time = 0; time < TIMES; time++)
    taken.push({ floor: await timed(plain), ours: await timed(board) });
  await floor.program.kill();
  const ours = median(taken.map((one) => one.ours));
  const least = median(taken.map((one) => one.floor));
  return {
    id: trial.id,
    what: `${trial.what}，请求到最后一个字节，${TIMES}次的中位数`,
    unit: '毫秒',
    floor: least,
    ours,
    must: 200,
    goal: 120,
    mark: 'ours',
    atLeast: false,
    load: loadavg()[0] ?? Number.NaN,
    note: `${counted}；首次 ${cold.toFixed(0)} 毫秒；为基准（同样的行原样读出）的 ${(ours / least).toFixed(2)} 倍`,
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function asked(url: string, cookie: string, query: string): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.text();
}
