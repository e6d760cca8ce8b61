import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BatchQueue } from '#server/ground/kernel/batch-queue.ts';

/** A database whose statements end when the test says so. */
class Slow {
  readonly batches: { items: readonly number[]; slot: number; end: (fault?: unknown) => void }[] = [];

  readonly statement = (items: readonly number[], slot: number): Promise<string[]> =>
    new Promise((resolve, reject) => {
      const end = (fault?: unknown) => (fault ? reject(fault) : resolve(items.map((item) => `第${item}`)));
      this.batches.push({ items, slot, end });
    });

  get sizes() {
    return this.batches.map(({ items }) => items.length);
  }
}

const PLAN = { width: 2, relief: 1, most: 3, queue: 6 };
/** A queue with both statements on their way, three items each. */
const busyLane = async () => {
  const slow = new Slow();
  const lane = new BatchQueue(slow.statement, PLAN);
  for (const item of [1, 2, 3, 4, 5, 6]) void lane.add(item).catch(() => undefined);
  await settled();
  return { slow, lane };
};

const endOfTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
/** A statement ends in one turn, and the next leaves at the end of the following one. */
const settled = async () => {
  await endOfTurn();
  await endOfTurn();
};
const sqlFault = (code: string) => Object.assign(new Error(code), { code });

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

describe('合批提交', () => {
  it('同一时刻来的人合为一条提交，两条都忙时来的人合为下一条', async () => {
    const slow = new Slow();
    const lane = new BatchQueue(slow.statement, PLAN);
    const answers = [1, 2, 3, 4].map((item) => lane.add(item));
    expect(slow.batches).toEqual([]);
    await settled();
    expect(slow.batches.map(({ items, slot }) => [items, slot])).toEqual([
      [[1, 2, 3], 0],
      [[4], 1],
    ]);
    answers.push(lane.add(5), lane.add(6));
    await settled();
    expect(slow.batches).toHaveLength(2);
    slow.batches[1]?.end();
    await settled();
    expect(slow.batches[2]).toMatchObject({ items: [5, 6], slot: 1 });
    slow.batches[0]?.end();
    slow.batches[2]?.end();
    expect(await Promise.all(answers)).toEqual(['第1', '第2', '第3', '第4', '第5', '第6']);
  });

  it('一条已把来的人都带走时，另一条不空跑', async () => {
    const slow = new Slow();
    const lane = new BatchQueue(slow.statement, PLAN);
    for (const item of [1, 2]) void lane.add(item);
    await settled();
    expect(slow.sizes).toEqual([2]);
  });

  it('没有提交成功之前不答复', async () => {
    const slow = new Slow();
    let answered = false;
    const answer = new BatchQueue(slow.statement, PLAN).add(1).then(() => (answered = true));
    await settled();
    expect(answered).toBe(false);
    slow.batches[0]?.end();
    await answer;
  });

  it('语句迟迟不完，等候的人在100毫秒内另开一条，不占用正在用的通道', async () => {
    const { slow, lane } = await busyLane();
    for (const item of [7, 8]) void lane.add(item);
    vi.advanceTimersByTime(79);
    expect(slow.sizes).toEqual([3, 3]);
    vi.advanceTimersByTime(20);
    expect(slow.batches[2]).toMatchObject({ items: [7, 8], slot: 2 });
  });

  it('再没有通道可开时，如实请人稍后再来，不让人一直等', async () => {
    const { slow, lane } = await busyLane();
    const answers = Array.from({ length: 6 }, (_, item) => lane.add(item));
    const outcomes = Promise.allSettled(answers.slice(3));
    vi.advanceTimersByTime(100);
    expect(slow.sizes).toEqual([3, 3, 3]);
    const reasons = (await outcomes).map((one) => one.status === 'rejected' && one.reason.extensions.code);
    expect(reasons).toEqual(['TRY_LATER', 'TRY_LATER', 'TRY_LATER']);
  });

  it('都要同一行的，耐心等前一条，等到计划的时间才请人稍后再来', async () => {
    const slow = new Slow();
    const lane = new BatchQueue(slow.statement, { width: 1, relief: 0, most: 3, queue: 6, patience: 5000 });
    void lane.add(1);
    await settled();
    const waits = Promise.allSettled([lane.add(2)]);
    vi.advanceTimersByTime(4999);
    expect(slow.sizes).toEqual([1]);
    slow.batches[0]?.end();
    await settled();
    expect(slow.batches[1]).toMatchObject({ items: [2], slot: 0 });
    const late = Promise.allSettled([lane.add(3)]);
    vi.advanceTimersByTime(5001);
    expect((await late)[0]).toMatchObject({ reason: { extensions: { code: 'TRY_LATER' } } });
    slow.batches[1]?.end();
    expect((await waits)[0]).toMatchObject({ value: '第2' });
  });

  it('等候的人满了，后来的人立即得到“稍后再试”', async () => {
    const { lane } = await busyLane();
    for (let item = 0; item < 6; item++) void lane.add(item).catch(() => undefined);
    await expect(lane.add(9)).rejects.toMatchObject({ extensions: { code: 'TRY_LATER', retryAfter: 2 } });
  });

  it.each(['22P05', '23503', '40P01'])('一行有问题（%s），其余的人照样提交', async (code) => {
    const stored: number[] = [];
    const statement = async (items: readonly number[]) => {
      if (items.includes(3)) throw sqlFault(code);
      stored.push(...items);
      return items;
    };
    const lane = new BatchQueue(statement, { ...PLAN, width: 1, most: 250, queue: 250 });
    const outcomes = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((item) => lane.add(item)));
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(stored).toEqual([0, 1, 2, 4, 5]);
  });

  it.each([['57P01'], ['08006'], ['53300'], ['ECONNRESET']])(
    '数据库中断（%s）时不逐行重试，都请稍后再试',
    async (code) => {
      let runs = 0;
      const lane = new BatchQueue(
        async () => {
          runs += 1;
          throw sqlFault(code);
        },
        { ...PLAN, width: 1 },
      );
      const outcomes = await Promise.allSettled([lane.add(1), lane.add(2), lane.add(3)]);
      expect(outcomes.map((one) => one.status === 'rejected' && one.reason.extensions?.code)).toEqual([
        'TRY_LATER',
        'TRY_LATER',
        'TRY_LATER',
      ]);
      expect(runs).toBe(1);
    },
  );
});
