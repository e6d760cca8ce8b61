import { describe, expect, it } from 'vitest';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { buildComment, type CommentWish } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const matter = await buildConsultation(database, people);

const UNDER_REVIEW = { status: CommentStatus.UNDER_REVIEW };
const one = (wish: CommentWish = {}) => buildComment(database, matter, wish);
const stateOf = async (id: string) =>
  (await database.sql('select * from comment_state where comment_id = $1', [id]))[0];

describe('不予展示由两人办理', () => {
  const propose = (id: string, version = 1, actor = people.clerk) =>
    asked(database, actor, 'proposeWithhold', { id, version, reason: 'ABUSE', note: '含有侮辱他人的内容。' });
  const decide = (id: string, version: number, confirmed = true, actor = people.secrecy) =>
    asked(database, actor, 'decideWithhold', { id, version, confirmed, note: null });

  it('样例B6第3条 承办单位提请即不展示，保密审查员审定；照样计数，意见人得到告知', async () => {
    const { id, receiptNo, lookupCode } = await one({
      ...UNDER_REVIEW,
      name: '钱多',
      contact: { kind: 'EMAIL', value: 'qian@example.test' },
    });
    expect((await propose(id)).done).toMatchObject({ hideState: 'PROPOSED', hideReason: 'ABUSE' });
    const mine = async () => (await asked(database, null, 'myReceipt', { receiptNo, lookupCode })).done;
    expect((await mine())?.hidden).toBeNull();
    expect((await decide(id, 2)).done).toMatchObject({ hideState: 'CONFIRMED' });
    expect((await mine())?.hidden).toBe('ABUSE');
    const letters = await database.sql<{ kind: string; body: string; recipient_masked: string }>(
      'select kind, body, recipient_masked from message where recipient_id = $1',
      [id],
    );
    expect(letters).toMatchObject([{ kind: 'COMMENT_HIDDEN', recipient_masked: 'q***@example.test' }]);
    expect(letters[0]?.body).toContain('辱骂');
    expect((await stateOf(id))?.status).toBe('UNDER_REVIEW');
  });

  it('留电话的，由承办单位打电话告知', async () => {
    const { id } = await one({ ...UNDER_REVIEW, contact: { kind: 'PHONE', value: '13800000079' } });
    await propose(id);
    await decide(id, 2);
    const told = await database.sql('select way, status from message where recipient_id = $1', [id]);
    expect(told).toEqual([{ way: 'PHONE', status: 'TO_CALL' }]);
  });

  it('没有留联系方式的，不发送；不同意的，恢复原状', async () => {
    const { id } = await one({ textCleared: true });
    await propose(id);
    expect((await decide(id, 2, false)).done).toMatchObject({ hideState: null });
    expect(await stateOf(id)).toMatchObject({ hide_state: null, hide_reason: null, text_cleared: true });
    expect(await database.sql('select 1 from message where unique_key like $1', [`%${id}%`])).toEqual([]);
  });

  it('提请的人不能自己审定，没有提请的不能审定，已提请的不能再提请', async () => {
    const both = {
      ...people.secrecy,
      roles: [...people.secrecy.roles, ...people.clerk.roles],
      unitId: people.clerk.unitId,
    };
    const { id } = await one(UNDER_REVIEW);
    expect((await decide(id, 1)).refused).toEqual(['NO_WITHHOLDING_PROPOSED']);
    await propose(id, 1, both);
    expect((await decide(id, 2, true, both)).refused).toEqual(['SECOND_PERSON_REQUIRED']);
    expect((await propose(id, 2)).refused).toEqual(['TEXT_WITHHELD']);
    expect((await stateOf(id))?.hide_state).toBe('PROPOSED');
  });

  it('采纳情况公布以后发现的，仍可提请', async () => {
    const published = await buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED' });
    const { id } = await buildComment(database, published, { textCleared: true });
    expect((await propose(id)).done).toMatchObject({ hideState: 'PROPOSED' });
  });

  it('没有说明的提请：BAD_USER_INPUT', async () => {
    const { id } = await one(UNDER_REVIEW);
    const variables = { id, version: 1, reason: 'ABUSE', note: ' ' };
    expect((await asked(database, people.clerk, 'proposeWithhold', variables)).errors).toEqual([
      'BAD_USER_INPUT',
    ]);
  });
});
