import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked, letterInput } from './comment-asking.ts';

const database = await testDatabase({ now: '2026-12-10T02:00:00Z' });
const people = await buildPeople(database);
/** Closed on 2026-12-07; it is the 10th. */
const matter = await buildConsultation(database, people);

const record = (input: object, actor: Parameters<typeof asked>[1] = people.clerk) =>
  asked(database, actor, 'recordComment', { input });
const stored = (key: string) => database.sql('select * from comment where idempotency_key = $1', [key]);

describe('代录意见', () => {
  it('样例B6第8条 截止日的邮戳，三天后收到：受理，与网上提交得到同样的回执', async () => {
    const input = letterInput(matter, {
      receivedOn: '2026-12-10',
      postmarkedOn: '2026-12-07',
      clauseNo: '一',
    });
    const { done } = await record(input);
    expect(done).toMatchObject({
      channel: 'LETTER',
      receiptNo: expect.any(String),
      lookupCode: expect.any(String),
    });
    const [row] = await stored(input.idempotencyKey);
    expect(row).toMatchObject({
      display_name: '赵**',
      received_on: expect.anything(),
      recorded_by_id: people.clerk.id,
    });
    const mine = await asked(database, null, 'myReceipt', {
      receiptNo: done?.receiptNo,
      lookupCode: done?.lookupCode,
    });
    expect(mine.done).toMatchObject({ text: input.text, channel: 'LETTER', status: 'RECEIVED' });
    const desk = await asked(database, people.clerk, 'deskComment', { id: row?.id });
    expect(desk.done).toMatchObject({
      receivedOn: '2026-12-10',
      postmarkedOn: '2026-12-07',
      recordedBy: '经办人甲',
      recordedAt: expect.stringMatching(/^2026-12-10T02/),
    });
  });

  it.each([
    ['截止后一日的邮戳', { receivedOn: '2026-12-10', postmarkedOn: '2026-12-08' }, ['CONSULTATION_CLOSED']],
    ['没有邮戳，截止后收到', { receivedOn: '2026-12-08' }, ['CONSULTATION_CLOSED']],
    ['没有邮戳，截止日收到', { receivedOn: '2026-12-07' }, []],
    ['开始前一日的邮戳', { receivedOn: '2026-11-06', postmarkedOn: '2026-11-04' }, ['CONSULTATION_NOT_OPEN']],
    ['邮戳晚于收到', { receivedOn: '2026-11-20', postmarkedOn: '2026-11-21' }, ['POSTMARK_AFTER_RECEIPT']],
    ['收到日在将来', { receivedOn: '2026-12-11', postmarkedOn: '2026-12-07' }, ['RECEIVED_IN_FUTURE']],
    ['电话记录了邮戳', { channel: 'PHONE', postmarkedOn: '2026-11-17' }, ['POSTMARK_FOR_LETTERS_ONLY']],
    [
      '样例B6第4条 电话',
      { channel: 'PHONE', receivedOn: '2026-11-12', name: '李秀', text: '白茅乡末班车太早' },
      [],
    ],
    ['网上提交的不能代录', { channel: 'WEB' }, ['CHANNEL_NOT_FOR_STAFF']],
    ['人数为零', { channel: 'VISIT', peopleCount: 0 }, ['PEOPLE_COUNT_INVALID']],
    ['没有内容', { stance: 'OTHER', text: '' }, ['COMMENT_BLANK']],
    ['只说支持', { stance: 'SUPPORT', text: '' }, []],
  ])('%s', async (_what, wish, codes) => {
    const input = letterInput(matter, wish);
    const { done, refused } = await record(input);
    expect(refused ?? []).toEqual(codes);
    expect(Boolean(done)).toBe(codes.length === 0);
    expect(await stored(input.idempotencyKey)).toHaveLength(codes.length === 0 ? 1 : 0);
  });

  it.each([
    'WECHAT',
    'EMAIL',
    'LETTER',
    'PHONE',
    'FAX',
    'HALL',
    'HOTLINE_12345',
    'VISIT',
    'FORUM',
    'HEARING',
    'OPEN_DAY',
  ])('%s 渠道的意见都可以登记，按渠道计数，人数如实', async (channel) => {
    const own = await buildConsultation(database, people);
    expect((await record(letterInput(own, { channel, peopleCount: 7 }))).done?.channel).toBe(channel);
    const counters = await database.sql(
      'select channel, comments, people from comment_counter where consultation_id = $1',
      [own.id],
    );
    expect(counters).toEqual([{ channel, comments: 1, people: 7 }]);
  });

  it('同一份登记重复提交得到同一张回执，内容不同为 CONFLICT', async () => {
    const input = letterInput(matter);
    const answers = await Promise.all(Array.from({ length: 8 }, () => record(input)));
    expect(new Set(answers.map(({ done }) => JSON.stringify(done))).size).toBe(1);
    expect(await record(input)).toEqual(answers[0]);
    expect(answers[0]?.done?.lookupCode).toHaveLength(10);
    expect((await record({ ...input, text: '另一封信的内容。' })).errors).toEqual(['CONFLICT']);
    expect(await stored(input.idempotencyKey)).toHaveLength(1);
  });

  it('采纳情况确认以后不能补录；之前补录的，意见重新变为未处理完毕', async () => {
    const ready = await buildConsultation(database, people, { state: 'FEEDBACK_READY' });
    const input = (wish = {}) => letterInput(ready, { receivedOn: '2026-09-15', ...wish });
    expect((await record(input())).done?.channel).toBe('LETTER');
    const [row] = await database.sql('select feedback_ready from consultation where id = $1', [ready.id]);
    expect(row).toEqual({ feedback_ready: false });
    await database.sql(
      `insert into adoption_report (id, consultation_id, stage, methods_held, created_by_id, last_edited_by_id, confirmed_at)
       values ($1, $2, 'CONFIRMED', '{}', $3, $3, now())`,
      [randomUUID(), ready.id, people.clerk.id],
    );
    expect((await record(input())).refused).toEqual(['REPORT_ALREADY_CONFIRMED']);
  });

  it.each([
    ['DRAFT', 'WRONG_STAGE'],
    ['APPROVED', 'WRONG_STAGE'],
    ['FEEDBACK_PUBLISHED', 'WRONG_STAGE'],
  ] as const)('%s 环节不能代录', async (state, code) => {
    const other = await buildConsultation(database, people, { state });
    expect((await record(letterInput(other))).refused).toEqual([code]);
  });

  it('征求意见撤回的，寄到的信仍予登记：意见不因撤回而不收', async () => {
    const other = await buildConsultation(database, people, { state: 'WITHDRAWN' });
    expect((await record(letterInput(other))).refused).toBeUndefined();
  });
});

describe('谁可以代录', () => {
  it.each([
    ['公众', null, 'UNAUTHENTICATED'],
    ['司法局', people.justiceStaff, 'FORBIDDEN'],
    ['保密审查员', people.secrecy, 'FORBIDDEN'],
    ['系统管理员', people.admin, 'FORBIDDEN'],
    ['别的单位的经办人', people.otherClerk, 'NOT_FOUND'],
  ])('%s 不可以', async (_who, actor, code) => {
    const input = letterInput(matter);
    expect((await record(input, actor)).errors).toEqual([code]);
    expect(await stored(input.idempotencyKey)).toEqual([]);
  });

  it('负责人也可以；没有权限的尝试留下审计', async () => {
    expect((await record(letterInput(matter), people.lead)).done?.channel).toBe('LETTER');
    const before = (await auditTrail(database)).length;
    await record(letterInput(matter), people.media);
    await record(letterInput(matter, { idempotencyKey: 'x' }));
    await record(letterInput(matter, { stance: 'OTHER', text: '' }));
    await record(letterInput(matter));
    expect((await auditTrail(database)).slice(before)).toEqual([
      ['comment.recorded', 'DENIED'],
      ['comment.recorded', 'REFUSED'],
      ['comment.recorded', 'DONE'],
    ]);
  });
});
