/** Short forms of `npm run torture`, for correctness only: what is promised holds, whatever dies or repeats itself. */
import { afterAll, expect, it } from 'vitest';
import { sendCopies } from './copies.ts';
import { killUnderWriters } from './kill.ts';
import { fireThroughMidnight } from './midnight.ts';
import { Place } from './place.ts';
import { stopUnderLoad } from './stop.ts';
import { countSyncs } from './sync.ts';

const LONG = 600_000;
const place = new Place(true);

afterAll(() => place.close());

it('T6 同一编号同时提交20份：只有一条意见，各份得到同一回执', { timeout: LONG }, async () => {
  expect(await sendCopies(place, 3)).toEqual({ rounds: 3, wrong: 0 });
});

it('T8 到截止日24时为止：之后的不受理，之前的不拒绝', { timeout: LONG }, async () => {
  const closing = await fireThroughMidnight(await place.subject(), 500);
  expect(closing).toMatchObject({ acceptedLate: 0, refusedEarly: 0, storedLate: 0 });
  expect(Math.min(closing.accepted, closing.refused)).toBeGreaterThan(0);
});

it('T1 逐条受理的意见，每条至少刷盘一次', { timeout: LONG }, async () => {
  const { acknowledged, syncs } = await countSyncs(place, 20);
  expect(acknowledged).toBe(20);
  expect(syncs).toBeGreaterThanOrEqual(20);
});

it(
  'T1 八人提交时杀死服务和数据库10次：受理过的一条不少、不重，没有凭空多出的，审计、状态、计数都在',
  { timeout: LONG },
  async () => {
    const { acknowledged, ...found } = await killUnderWriters(place, 10);
    expect(found).toEqual({ kills: 10, lost: 0, twice: 0, phantom: 0, torn: 0 });
    expect(acknowledged).toBeGreaterThan(0);
  },
);

it('T3 繁忙时停止（npm start）：正常退出，不中断已经收到的请求', { timeout: LONG }, async () => {
  const { code, cut, failed, answered } = await stopUnderLoad(place);
  expect({ code, cut, failed }).toEqual({ code: 0, cut: 0, failed: [] });
  expect(answered).toBeGreaterThan(0);
});
