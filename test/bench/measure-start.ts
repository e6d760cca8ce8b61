import { loadavg } from 'node:os';
import { notRun, type Row } from '#test/kernel/load-rows.ts';
import { seesProcesses } from '#test/kernel/load-tree.ts';
import { leastStart } from './first-start.ts';
import { median } from './rounds.ts';
import type { Workshop } from './workshop.ts';

const row = { unit: '秒', mark: 'ours', atLeast: false } as const;
const load = () => loadavg()[0] ?? Number.NaN;

const FIRST = {
  ...row,
  unit: '处理器秒',
  id: 'start-first',
  what: '首次启动（新取的源码 npm start 到第一页：构建、建库、迁移、目录）',
  must: 20,
  goal: 10,
};

/**
 * Processor time of a first start until its first page is there, unaffected by other work on the machine (首次启动的处理器时间).
 */
export async function measureFirstStart(workshop: Workshop): Promise<Row> {
  if (!seesProcesses()) return notRun(FIRST, '本平台看不到进程的处理器时间');
  const { page, told, parts } = await workshop.firstStart();
  const note = parts.map(([part, cpu]) => `${part}${cpu.toFixed(1)}`).join('、');
  return {
    ...FIRST,
    floor: await leastStart(workshop.folder),
    ours: page.cpu,
    note: `${note}；讲完共${told.cpu.toFixed(1)}。基准：建空库，答一页`,
    load: load(),
  };
}

/** The same on the clock (首页). */
export const measureFirstPage = async (workshop: Workshop): Promise<Row> => ({
  ...row,
  id: 'start-page',
  what: '首次启动到第一页',
  ours: (await workshop.firstStart()).page.wall,
  must: 10,
  goal: 6,
  load: load(),
});

/** Time until the whole demonstration county is built (讲完). */
export const measureFirstTold = async (workshop: Workshop): Promise<Row> => ({
  ...row,
  id: 'start-told',
  what: '首次启动到演示县讲完',
  ours: (await workshop.firstStart()).told.wall,
  must: 30,
  goal: 20,
  load: load(),
});

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
