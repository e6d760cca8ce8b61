import { NOTICE_TOLD } from '#server/outside/demo/notice-told.ts';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked, commentInput } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const open = await buildConsultation(database, people);

const submit = (input: object) => asked(database, null, 'submitComment', { input });
const stored = (key: string) => database.sql('select * from comment where idempotency_key = $1', [key]);
const counted = async (id: string) =>
  (
    await database.sql('select sum(comments)::int as n from comment_counter where consultation_id = $1', [id])
  )[0];

describe('不予受理', () => {
  it('所有理由一次说全，并留下一条审计', async () => {
    const before = (await auditTrail(database)).length;
    const wish = {
      stance: 'OTHER',
      text: '',
      clauseNo: '第九十九条',
      noticeVersion: NOTICE_TOLD + 1,
      region: '远'.repeat(51),
      organisation: '某公司',
    };
    const input = commentInput(open, { ...wish, attachmentTokens: ['伪造'] });
    expect((await submit(input)).refused?.sort()).toEqual(
      [
        'ATTACHMENT_GONE',
        'CLAUSE_NOT_FOUND',
        'COMMENT_BLANK',
        'NOTE_TOO_LONG',
        'NOTICE_OUTDATED',
        'PERSON_CARRIES_ORGANISATION',
      ].sort(),
    );
    expect((await auditTrail(database)).slice(before)).toEqual([['comment.submitted', 'REFUSED']]);
  });

  it.each([
    ['已截止', { state: 'CLOSED' }, 'CONSULTATION_CLOSED'],
    [
      '已预约',
      { state: 'APPROVED', columns: { scheduledOpensAt: new Date('2026-12-01T01:00:00Z') } },
      'CONSULTATION_NOT_OPEN',
    ],
    [
      '开始时刻未到',
      { state: 'OPEN', columns: { opensAt: new Date('2026-11-20T03:00:00Z') } },
      'CONSULTATION_NOT_OPEN',
    ],
    ['已撤回', { state: 'WITHDRAWN' }, 'CONSULTATION_WITHDRAWN'],
  ] as const)('%s 的征求意见不接收意见', async (_what, wish, code) => {
    const columns = 'columns' in wish ? { ...wish.columns, scheduledById: people.lead.id } : {};
    const matter = await buildConsultation(database, people, { ...wish, columns });
    const input = commentInput(matter);
    const { findings } = await submit(input);
    expect(findings?.map((one) => one.code)).toEqual([code]);
    expect(await stored(input.idempotencyKey)).toEqual([]);
    expect(await counted(matter.id)).toEqual({ n: null });
  });

  it('章节名称不是条款，不能针对它提意见', async () => {
    const clauses = [
      { no: '第一章', text: '总则' },
      { no: '第一条', text: '给予清洁取暖补贴。' },
    ];
    const matter = await buildConsultation(database, people, { clauses });
    const { findings } = await submit(commentInput(matter, { clauseNo: '第一章' }));
    expect(findings?.map(({ code }) => code)).toEqual(['CLAUSE_NOT_FOUND']);
    expect((await submit(commentInput(matter, { clauseNo: '第一条' }))).refused).toBeUndefined();
  });

  it('截止以后告知可以向谁反映（第十五条），内容的问题也一并说明', async () => {
    const matter = await buildConsultation(database, people, { state: 'CLOSED' });
    const { findings } = await submit(commentInput(matter, { stance: 'OTHER', text: '' }));
    expect(findings?.map(({ code }) => code)).toEqual(['CONSULTATION_CLOSED', 'COMMENT_BLANK']);
    expect(findings?.[0]?.message).toMatch(/2026年10月8日24时截止；可向承办单位.+反映/);
  });

  it.each([
    ['拟稿中', { state: 'DRAFT' }],
    ['审查中', { state: 'IN_REVIEW' }],
  ] as const)('%s 的征求意见对公众不存在', async (_what, wish) => {
    const matter = await buildConsultation(database, people, wish);
    expect((await submit(commentInput(matter))).errors).toEqual(['NOT_FOUND']);
  });

  it('编号不是UUID、没有这次征求意见、文字无法保存', async () => {
    expect((await submit(commentInput(open, { idempotencyKey: 'x' }))).errors).toEqual(['BAD_USER_INPUT']);
    expect((await submit(commentInput({ id: randomUUID() }))).errors).toEqual(['NOT_FOUND']);
    expect((await submit(commentInput({ id: '' }))).errors).toEqual(['NOT_FOUND']);
    const answer = await submit(commentInput(open, { text: '含有\u0000的意见' }));
    expect(answer.errors).toHaveLength(1);
  });
});
