/** 国令713号第十四条: a 座谈会 of a decision is an event like any other: its seats, its waiting list, and its notifications. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jobs } from '#server/domains/event/event.jobs.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { FORUM } from './questions.ts';
import { NOW, openEvents } from './room.ts';

const house = await openEvents();
const { database, people, plan, register, read, cancel, postpone, reveal } = house;
const { clerk, lead, otherClerk, secrecy, govOffice } = people;

/** Announced by the decision's own unit; one can sign up. */
async function announced(more: object = {}) {
  await database.setClock(NOW);
  const decision = await buildDecision(database, people);
  const { result } = await plan(clerk, { ...FORUM, decisionId: decision.id, ...more });
  const sent = await house.submit(clerk, { id: result?.id, version: result?.version });
  const passed = await house.pass(secrecy, { id: result?.id, version: sent.result?.version });
  const { result: event } = await house.publish(lead, { id: result?.id, version: passed.result?.version });
  if (!event) throw new Error(JSON.stringify(passed));
  return { decision, event, groupId: event.slots[0]?.groups[0]?.id ?? '' };
}

const told = (eventId: string, tiding: string) =>
  jobs['tell-registrants'](
    { eventId, tiding, occasion: Date.now(), registrationId: null },
    database.services,
  );

/** How many stand on the call list for this event. */
const toCall = async (eventId: string) => {
  const rows = await database.sql(
    `select 1 from message where way = 'PHONE' and (about_id = $1 or topic like '%' || $1 || '%')`,
    [eventId],
  );
  return rows.length;
};

describe('座谈会报名', () => {
  it('连点四次，是同一张回执四次', async () => {
    const { groupId, event } = await announced();
    const again = { contact: '13700000011', idempotencyKey: randomUUID() };
    const all = await Promise.all([1, 2, 3, 4].map(() => register(groupId, again)));
    const receipts = new Set(all.map(({ result }) => `${result?.receiptNo} ${result?.lookupCode}`));
    expect(all.flatMap(({ found, codes }) => [...found, ...codes])).toEqual([]);
    expect(receipts.size).toBe(1);
    expect((await read(null, event.no)).result?.slots[0]?.groups[0]?.taken).toBe(1);
  });

  it.each(['+8613800138000', '138 0013 8000', '１３８００１３８０００', '138-0013-8000'])(
    '同一个号码写成%s，只占一席',
    async (contact) => {
      const { groupId, event } = await announced();
      expect((await register(groupId, { contact: '13800138000' })).found).toEqual([]);
      expect((await register(groupId, { contact })).found).toEqual(['SIGNED_UP_BEFORE']);
      expect((await read(null, event.no)).result?.slots[0]?.groups[0]?.taken).toBe(1);
    },
  );

  it('名额满了排队候补', async () => {
    const { groupId } = await announced();
    for (const state of ['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'WAITLISTED'])
      expect((await register(groupId)).result).toMatchObject({ state });
  });
});

it('公布以后，谁都能从活动找到这项决策的其他参与方式；决策的各页随之更新', async () => {
  const { decision, event } = await announced();
  const { data } = await ask(database, null, {
    query: `{ event(no: "${event.no}") { decision { inFull { id no events { no } hearings { no } } } } }`,
  });
  expect(data).toMatchObject({
    event: { decision: { inFull: { id: decision.id, events: [{ no: event.no }], hearings: [] } } },
  });
  const [scope] = await database.sql<{ counter: string }>(
    'select counter from content_version where scope = $1',
    [`decision-events:${decision.id}`],
  );
  expect(Number(scope?.counter)).toBeGreaterThan(0);
});

describe('有变化时告知', () => {
  it('取消要写明有内容的理由；只留电话的人列入电话告知', async () => {
    const { event, groupId } = await announced();
    await register(groupId);
    const { version } = (await read(lead, event.no)).result ?? {};
    for (const reason of ['改', '。。。。。。。。。。。。', '改期改期改期改期改期'])
      expect((await cancel(lead, { id: event.id, version, reason })).found).toEqual([
        'CANCEL_REASON_REQUIRED',
      ]);
    const reason = '会场因供电检修停用，改期后另行公告。';
    expect((await cancel(lead, { id: event.id, version, reason })).result).toMatchObject({
      stage: 'CANCELLED',
    });
    await told(event.id, 'CANCELLED');
    expect(await toCall(event.id)).toBe(1);
  });

  it('延期也告知候补的人', async () => {
    const { event, groupId } = await announced();
    for (const _ of [1, 2, 3, 4]) await register(groupId);
    const { version } = (await read(lead, event.no)).result ?? {};
    const slots = [
      { slotId: event.slots[0]?.id, startsAt: '2026-11-29T01:30:00Z', endsAt: '2026-11-29T03:30:00Z' },
    ];
    const input = { slots, place: FORUM.place, reason: '主讲人调整了行程，改到第二天上午。' };
    expect((await postpone(lead, { id: event.id, version, input })).found).toEqual([]);
    await told(event.id, 'POSTPONED');
    expect(await toCall(event.id)).toBe(4);
  });

  it('查看联系方式，理由要有内容', async () => {
    const { event, groupId } = await announced();
    await register(groupId);
    const [one] = ((await read(lead, event.no)).result?.registrations ?? []) as unknown as { id: string }[];
    expect((await reveal(lead, one?.id ?? '', '。。。。。')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await reveal(lead, one?.id ?? '')).result).toMatchObject({ name: '张三' });
  });
});

describe('决策的座谈会', () => {
  it('起草、公众参与、修改完善阶段举行；送审以后不再筹备、不再发布', async () => {
    await database.setClock(NOW);
    const late = await buildDecision(database, people, { phase: DecisionPhase.LEGALITY_REVIEW });
    expect((await plan(clerk, { ...FORUM, decisionId: late.id })).found).toEqual(['ACTIVITY_WRONG_PHASE']);
    expect((await plan(clerk, { ...FORUM, kind: 'OPEN_DAY', decisionId: late.id })).found).toEqual([]);
    const decision = await buildDecision(database, people);
    const { result } = await plan(clerk, { ...FORUM, decisionId: decision.id });
    const sent = await house.submit(clerk, { id: result?.id, version: result?.version });
    const passed = await house.pass(secrecy, { id: result?.id, version: sent.result?.version });
    await database.sql(`update decision set phase = 'LEGALITY_REVIEW' where id = $1`, [decision.id]);
    const { found } = await house.publish(lead, { id: result?.id, version: passed.result?.version });
    expect(found).toEqual(['ACTIVITY_WRONG_PHASE']);
  });

  it('由承办单位或者政府办公室筹备，别的单位不行', async () => {
    await database.setClock(NOW);
    const decision = await buildDecision(database, people);
    const input = { ...FORUM, decisionId: decision.id };
    expect((await plan(otherClerk, input)).found).toEqual(['DECISION_OF_OTHERS']);
    expect((await plan(govOffice, input)).found).toEqual([]);
  });
});
