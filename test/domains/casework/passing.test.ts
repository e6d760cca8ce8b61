/** 留言转为意见: through GraphQL, from the message to the opinion that its author opens. */
import { expect, it } from 'vitest';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { codesOf, openDesk } from './desk.ts';

const desk = await openDesk('2026-12-05T02:00:00Z');
const { database, people, assigned, drafted, answered, pass, assign, one, mine, submit } = desk;
const { clerk, lead, govOffice, units } = people;
/** Open until 7 December. */
const round = await buildConsultation(database, people);
const others = await buildConsultation(database, people, { unit: units.health });

const opinionOf = async (receipt: object) => {
  const { data } = await ask(database, null, {
    query: `query($receiptNo: String!, $lookupCode: String!) { mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      ... on MyComment { text channel status showText } } }`,
    variables: receipt as Record<string, unknown>,
  });
  return data?.mine;
};

it('办理单位一次转入：意见照原文、按收到之日登记，留言答复完毕，本人打得开这条意见', async () => {
  const item = await assigned({ name: '赵小草', contactKind: 'PHONE', contact: '13900001111' });
  const shown = (await one(clerk, item.id)).result;
  expect(shown?.receivingRounds).toEqual([{ id: round.id, title: expect.any(String) }]);
  const { result } = await pass(clerk, item, round.id);
  expect(result).toMatchObject({ state: 'ANSWERED', answeredByName: clerk.name, publicity: 'PRIVATE' });
  const { result: own } = await mine(item.receipt);
  const { receiptNo, lookupCode } = own?.opinion as { receiptNo: string; lookupCode: string };
  expect(own?.answer).toContain(`受理编号${receiptNo}`);
  expect(await opinionOf({ receiptNo, lookupCode })).toEqual({
    text: `${String(item.title)}\n${String(item.text)}`,
    channel: 'WEB',
    status: 'RECEIVED',
    showText: true,
  });
  const [stored] = await database.sql(
    `select c.received_on::text as day, c.display_name as name, k.has_contact as contact from comment c
     join comment_contact k on k.comment_id = c.id where c.receipt_no = $1`,
    [receiptNo],
  );
  expect(stored).toEqual({ day: '2026-12-05', name: '赵**', contact: true });
  const told = await database.sql(
    `select body from message where kind = 'CASE_ANSWERED' order by created_at desc limit 1`,
  );
  expect(told).toEqual([{ body: expect.stringContaining('转为对征求意见稿的意见') }]);
  expect((await auditTrail(database)).at(-1)).toEqual(['case.passed', 'DONE']);
});

it('征求意见截止以后，期限内收到的留言照样转入；转过的不能再转', async () => {
  const item = await assigned();
  await database.setClock('2026-12-09T02:00:00Z');
  const { result } = await pass(clerk, item, round.id);
  expect(result?.state).toBe('ANSWERED');
  expect(codesOf(await pass(clerk, { id: item.id, version: Number(result?.version) }, round.id))).toEqual([
    'CASE_ANSWERED',
  ]);
  const late = await assigned();
  expect((await one(clerk, late.id)).result?.receivingRounds).toEqual([]);
  expect(codesOf(await pass(clerk, late, round.id))).toEqual(['CONSULTATION_CLOSED']);
  await database.setClock('2026-12-05T02:00:00Z');
});

it('不是本单位的征求意见、没有分办的、拟写的答复待审核的、别的单位的人', async () => {
  const item = await drafted();
  expect((await pass(clerk, item, others.id)).codes).toEqual(['NOT_FOUND']);
  expect((await pass(clerk, item, 'x')).codes).toEqual(['BAD_USER_INPUT']);
  const waiting = await desk.waiting();
  expect(codesOf(await pass(govOffice, waiting, round.id))).toEqual(['CASE_NOT_ASSIGNED']);
  const away = await assign(clerk, item, units.health.id);
  expect((await pass(clerk, { id: item.id, version: Number(away.result?.version) }, round.id)).codes).toEqual(
    ['NOT_FOUND'],
  );
  const passed = await drafted();
  const { result } = await pass(lead, passed, round.id);
  expect(result).toMatchObject({ state: 'ANSWERED', draftedByName: null });
  expect(codesOf(await pass(clerk, await answered(), round.id))).toEqual(['CASE_ANSWERED']);
});

it('不同意公开的，意见也不展示；没有留联系方式的，凭留言的回执打开', async () => {
  const item = await assigned({ publicWish: false });
  await pass(clerk, item, round.id);
  const { result } = await mine(item.receipt);
  expect(await opinionOf(result?.opinion as object)).toMatchObject({ showText: false });
  expect((await submit()).codes).toEqual([]);
});
