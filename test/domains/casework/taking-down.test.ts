/** R-80 公开的留言的撤下: at once by its unit, reviewed by the office; each is said on its page and kept. */
import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { buildActor } from '#test/kernel/people.ts';
import { Role } from '#server/law/people/role.ts';
import { CasePublicity } from '#server/law/casework/case-publicity.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { codesOf, openDesk } from './desk.ts';
import { ANSWER, PUBLIC_TEXT, type Receipt } from './questions.ts';

const house = await openDesk();
const { database, people, published, prepared, shown, mine, takeDown, reviewDown, publish } = house;
const { clerk, lead, otherLead, govOffice } = people;

const REASON = '答复引用的补助标准已经调整。';
const WRONG = '撤下的理由不成立，补助标准没有调整。';
const TODAY = '2026-12-10';

const pageOf = async ({ receipt }: { receipt: Receipt }) => {
  const query = `query($no: String!) { publicCase(kind: MESSAGE, no: $no) {
    title text answer takenDownOn takedowns { on reason byName upheld reviewReason reviewedByName reviewedOn } } }`;
  const { data } = await ask(database, null, { query, variables: { no: receipt.receiptNo } });
  return (data as unknown as { publicCase: Record<string, unknown> | null }).publicCase;
};
const listed = async (item: { receipt: Receipt }) =>
  (await published(100)).nodes.some(({ receiptNo }) => receiptNo === item.receipt.receiptNo);
const waits = async (actor: Actor) => {
  const { data } = await ask(database, actor, { query: '{ workbench { tasks { kind count path } } }' });
  return (data as unknown as { workbench: { tasks: { kind: string }[] } }).workbench.tasks.find(
    ({ kind }) => kind === 'REVIEW_TAKEDOWNS',
  );
};
const down = async () => {
  const item = await shown();
  return { ...(await takeDown(lead, item, REASON)).result!, receipt: item.receipt };
};
const UNREVIEWED = { on: TODAY, reason: REASON, upheld: null, reviewReason: null, reviewedOn: null };

describe('撤下', () => {
  it('列表上没有了；原来的页面写明什么时候、因为什么撤下，不再有问题和答复', async () => {
    const item = await shown();
    expect(await pageOf(item)).toMatchObject({ answer: ANSWER, takenDownOn: null, takedowns: [] });
    expect(codesOf(await takeDown(lead, item, '无。'))).toEqual(['CASE_TAKEDOWN_REASON_REQUIRED']);
    expect((await takeDown(clerk, item)).codes).toEqual(['FORBIDDEN']);
    expect((await takeDown(otherLead, item)).codes).toEqual(['NOT_FOUND']);
    const { result } = await takeDown(lead, item, REASON);
    expect(result).toMatchObject({
      publicity: CasePublicity.TO_REVIEW,
      publicText: PUBLIC_TEXT,
      answer: ANSWER,
    });
    expect(result?.takedowns).toEqual([{ ...UNREVIEWED, byName: lead.name, reviewedByName: null }]);
    const names = { byName: null, reviewedByName: null };
    expect(await pageOf(item)).toEqual({
      title: '',
      text: '',
      answer: '',
      takenDownOn: TODAY,
      takedowns: [{ ...UNREVIEWED, ...names }],
    });
    expect(await listed(item)).toBe(false);
    expect((await mine(item.receipt)).result).toMatchObject({ answer: ANSWER });
    expect(codesOf(await takeDown(lead, result!))).toEqual(['CASE_TAKEN_DOWN']);
  });

  it('没有公开的没有这一页', async () => {
    expect(await pageOf(await prepared())).toBeNull();
  });
});

describe('复核撤下', () => {
  it('由政府办复核，撤下的单位不能；列在政府办的工作台上', async () => {
    const before = (await waits(govOffice)) as { count: number } | undefined;
    const item = await down();
    for (const actor of [lead, clerk, otherLead])
      expect((await reviewDown(actor, item, true)).codes).toEqual(['FORBIDDEN']);
    expect(await waits(lead)).toBeUndefined();
    expect(await waits(govOffice)).toMatchObject({
      count: (before?.count ?? 0) + 1,
      path: '/gongzuotai/liuyan?gongkai=TO_REVIEW',
    });
    const { nodes } = await house.list(govOffice, ', filter: { publicity: TO_REVIEW }');
    expect(nodes.map(({ id }) => id)).toContain(item.id);
    const { result } = await reviewDown(govOffice, item, true);
    expect(result).toMatchObject({ publicity: CasePublicity.TAKEN_DOWN, takenDownOn: TODAY });
    expect(await waits(govOffice)).toEqual(before);
    expect(codesOf(await reviewDown(govOffice, result!, false, WRONG))).toEqual([
      'CASE_TAKEDOWN_NOT_WAITING',
    ]);
    expect(await listed(item)).toBe(false);
  });

  it('恢复公开：页面照旧，写明曾经撤下和恢复的原因；以后还可以再撤下', async () => {
    const item = await down();
    expect(codesOf(await reviewDown(govOffice, item, false))).toEqual(['CASE_RESTORE_REASON_REQUIRED']);
    const { result } = await reviewDown(govOffice, item, false, WRONG);
    expect(result).toMatchObject({ publicity: CasePublicity.PUBLIC, takenDownOn: null });
    expect(await pageOf(item)).toMatchObject({
      text: PUBLIC_TEXT,
      answer: ANSWER,
      takenDownOn: null,
      takedowns: [{ reason: REASON, upheld: false, reviewReason: WRONG, reviewedOn: TODAY }],
    });
    expect(await listed(item)).toBe(true);
    const again = (await takeDown(lead, result!, REASON)).result!;
    expect(again.takedowns).toHaveLength(2);
    expect(again.publicity).toBe(CasePublicity.TO_REVIEW);
  });

  it('政府办自己答复的：拟写答复的、拟写公开内容的、撤下的都不能复核，也不列在他们的工作台上', async () => {
    const more = () => buildActor(database, people.units.office, [Role.GOV_OFFICE_STAFF]);
    const [writer, taker, second] = [await more(), await more(), await more()];
    const { receipt, ...waiting } = await house.waiting();
    const assigned = (await house.assign(govOffice, waiting, people.units.office.id, { note: '' })).result!;
    const drafted = (await house.draft(govOffice, assigned)).result!;
    const answered = (await house.confirm(taker, drafted)).result!;
    const written = (await house.draftPublic(writer, answered)).result!;
    const open = (await publish(taker, written)).result!;
    const before = (await waits(second)) as { count: number } | undefined;
    const item = (await takeDown(taker, open, REASON)).result!;
    for (const actor of [govOffice, writer, taker]) {
      expect(codesOf(await reviewDown(actor, item, true))).toEqual(['CASE_TAKEDOWN_OWN_PART']);
      expect(((await waits(actor)) as { count: number } | undefined)?.count).toBe(before?.count);
    }
    expect(await waits(second)).toMatchObject({ count: (before?.count ?? 0) + 1 });
    expect((await reviewDown(second, item, true)).result).toMatchObject({ takenDownOn: TODAY });
    expect(await listed({ receipt })).toBe(false);
  });

  it('别处刚刚改过的，不能照旧的版本复核', async () => {
    const item = await down();
    expect((await reviewDown(govOffice, { ...item, version: item.version - 1 }, true)).codes).toEqual([
      'CONFLICT',
    ]);
  });

  it('没有公开过的、没有撤下的，没有可复核的', async () => {
    const item = await prepared();
    expect(codesOf(await reviewDown(govOffice, item, true))).toEqual(['CASE_TAKEDOWN_NOT_WAITING']);
    const seen = (await publish(lead, item)).result!;
    expect(codesOf(await reviewDown(govOffice, seen, true))).toEqual(['CASE_TAKEDOWN_NOT_WAITING']);
  });

  it.each([
    ["takedowns = '[]'"],
    ["takedowns = jsonb_set(takedowns, '{0,reason}', '\"换了一个原因\"')"],
    ["takedowns = jsonb_set(takedowns, '{0,upheld}', 'false')"],
  ])('撤下和复核记下来的，不能 %s', async (change) => {
    const { id } = (await reviewDown(govOffice, await down(), true)).result!;
    await expect(database.sql(`update case_item set ${change} where id = $1`, [id])).rejects.toThrow(
      'a case item is not changed',
    );
  });
});
