import { loadavg } from 'node:os';
import type { Row } from '#test/kernel/load-rows.ts';
import { median } from './rounds.ts';
import type { Workshop } from './workshop.ts';

const row = { unit: '秒', mark: 'ours', atLeast: false } as const;
const load = () => loadavg()[0] ?? Number.NaN;

/** From `npm start` in an empty folder, already built, to the line that says ready (首次启动). */
export async function measureFirstStart(workshop: Workshop): Promise<Row> {
  await workshop.subject();
  return {
    ...row,
    id: 'start-first',
    what: '首次启动（npm start 到就绪，建库、迁移、演示县）',
    ours: workshop.firstStart,
    must: 15,
    goal: 6,
    load: load(),
  };
}

const AGAIN = 3;

/** The same on what an earlier start left (再次启动). */
export async function measureWarmStart(workshop: Workshop): Promise<Row> {
  const taken: number[] = [];
  for (let start = 0; start < AGAIN; start++) taken.push(await workshop.startAgain());
  return {
    ...row,
    id: 'start-warm',
    what: `再次启动（npm start 到就绪），${AGAIN}次的中位数`,
    ours: median(taken),
    must: 3,
    goal: 1.5,
    load: load(),
  };
}
