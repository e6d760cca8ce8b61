import { loadavg } from 'node:os';
import { notRun, type Row } from '#test/kernel/load-rows.ts';
import type { Trial } from '#test/kernel/load-run.ts';
import { seesProcesses } from '#test/kernel/load-tree.ts';
import { sendCopies } from './copies.ts';
import { flood, type Waited } from './flood.ts';
import { killUnderWriters } from './kill.ts';
import { type Closing, fireThroughMidnight } from './midnight.ts';
import { walkModels } from './models.ts';
import type { Place } from './place.ts';
import { type Stopped, stopUnderLoad } from './stop.ts';
import { countSyncs } from './sync.ts';

/** Everything counted here must not happen at all. */
const NEVER = { unit: '次', must: 0, goal: 0, mark: 'ours', atLeast: false } as const;
const SLOWEST_STOP = 10;

const found = (mark: Pick<Row, 'id' | 'what'>, ours: number, note: string): Row => ({
  ...NEVER,
  ...mark,
  ours,
  note,
  load: loadavg()[0] ?? Number.NaN,
});

const KILLED = { id: 'T1', what: '杀死服务和数据库：受理过的丢失、重复，没有人提交的，不完整的，没有刷盘的' };

async function killed(place: Place): Promise<Row> {
  if (!seesProcesses()) return notRun({ ...NEVER, ...KILLED }, '本机看不到 /proc，无法杀死全部进程');
  const { acknowledged: written, syncs } = await countSyncs(place, place.quick ? 100 : 1000);
  const { kills, acknowledged, lost, twice, phantom, torn } = await killUnderWriters(
    place,
    place.quick ? 10 : 200,
  );
  const unsynced = Math.max(0, written - syncs);
  return found(
    KILLED,
    lost + twice + phantom + torn + unsynced,
    `杀死${kills}次，受理${acknowledged}条：丢失${lost}，重复${twice}，凭空${phantom}，不完整${torn}；逐条提交${written}条，刷盘${syncs}次`,
  );
}

const STOPPED = { id: 'T3', what: '繁忙时停止（SIGTERM，npm start）：中断的请求，退出码不是0，超过10秒' };

async function stopped(place: Place): Promise<Row> {
  const rounds = place.quick ? 1 : 10;
  const all: Stopped[] = [];
  for (let round = 0; round < rounds; round++) all.push(await stopUnderLoad(place));
  const faults = all.map(
    ({ code, seconds, cut, failed }) =>
      cut + failed.length + Number(code !== 0) + Number(seconds > SLOWEST_STOP),
  );
  const slowest = Math.max(...all.map(({ seconds }) => seconds));
  const total = all.reduce((sum, { answered }) => sum + answered, 0);
  return found(
    STOPPED,
    faults.reduce((sum, fault) => sum + fault, 0),
    `停止${rounds}次，答复${total}次，中断${all.reduce((sum, { cut }) => sum + cut, 0)}次，最慢${slowest.toFixed(1)}秒，退出码${[...new Set(all.map(({ code }) => code))].join('、')}`,
  );
}

const COPIED = { id: 'T6', what: '同一编号同时提交20份：不止一条，或者回执不同' };

async function copied(place: Place): Promise<Row> {
  const { rounds, wrong } = await sendCopies(place, place.quick ? 20 : 500);
  return found(COPIED, wrong, `${rounds}轮`);
}

const CLOSED = { id: 'T8', what: '跨过截止日24时连续提交：截止后受理的，截止前拒绝的' };

async function closed(place: Place): Promise<Row> {
  const rounds = place.quick ? 2 : 10;
  const all: Closing[] = [];
  for (let round = 0; round < rounds; round++)
    all.push(await fireThroughMidnight(await place.subject(), place.quick ? 1000 : 2000));
  const sum = (of: (closing: Closing) => number) => all.reduce((total, one) => total + of(one), 0);
  return found(
    CLOSED,
    sum(({ acceptedLate, refusedEarly, storedLate }) => acceptedLate + refusedEarly + storedLate),
    `${rounds}次，截止前受理${sum(({ accepted }) => accepted)}条，截止后拒绝${sum(({ refused }) => refused)}条`,
  );
}

const WALKED = {
  id: 'M',
  what: '随机模型（决策、草案过关、听证、会议、活动报名）和走到底的全程：与流转表、岗位、法定条件或者名额不合',
};

const walked = async (place: Place): Promise<Row> =>
  found(
    WALKED,
    Number(!(await walkModels(place.quick))),
    place.quick ? '各30次' : '各300次，草案过关1000步，抢名额10000次，演示县在四个日子各讲一遍',
  );

const FLOODED = { id: 'F', what: '一个地址同时查资料、交意见、传附件：别人没有得到办理的' };

const told = ({ count, p50, p95, failed }: Waited) =>
  `${count}次，中位${p50}、九五分位${p95}毫秒，${failed}次没有办理`;

async function flooded(place: Place): Promise<Row> {
  const { before, during, after, taken } = await flood(place.quick ? 10 : 40);
  const got = `攻击得逞：查${taken.ownData}次、意见${taken.comment}条、附件${taken.file}个`;
  return found(
    FLOODED,
    before.failed + during.failed + after.failed,
    `之前${told(before)}；其间${told(during)}；之后${told(after)}；${got}`,
  );
}

/** Trials of the promises that must hold in any event, each by the id of its row (可靠性测试). */
export const TRIALS: readonly Trial<Place>[] = [
  ['T6', copied],
  ['T8', closed],
  ['T1', killed],
  ['T3', stopped],
  ['F', flooded],
  ['M', walked],
];
