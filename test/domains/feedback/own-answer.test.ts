/** 我的意见不同: whoever was answered together with others may ask for an answer of their own. */
import { describe, expect, it } from 'vitest';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { answered, askReason, deskOf, propose } from './asking-reason.ts';

const database = await testDatabase({ now: '2026-11-20T02:00:00Z' });
const people = await buildPeople(database);
const published = () => buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED' });

describe('我的意见与一并答复的不同，请单独答复', () => {
  it('一并答复的可以说不同：在工作台单独一件，不能与别人一并再次答复', async () => {
    const round = await published();
    const [one, other, third] = [
      await buildComment(database, round),
      await buildComment(database, round),
      await buildComment(database, round),
    ];
    await answered(database, people, round, [one, other, third], { cluster: '补贴延长' });
    expect((await askReason(database, one, '我问的是退款窗口。', true)).codes).toEqual([]);
    for (const asks of [other, third]) expect((await askReason(database, asks)).codes).toEqual([]);
    const desk = await deskOf(database, people.clerk, round.id);
    const { groups } = (desk.data as unknown as { desk: { groups: Shown[] } }).desk;
    expect(groups.map(({ questions }) => questions.map(({ commentId }) => commentId))).toEqual([
      [one.id],
      [other.id, third.id],
    ]);
    expect((await propose(database, people.clerk, [one, other])).codes).toEqual(['REASONS_DIFFER']);
    expect((await propose(database, people.clerk, [other, third])).codes).toEqual([]);
    expect((await propose(database, people.clerk, [one])).codes).toEqual([]);
  });

  it('单独答复的，没有与谁不同', async () => {
    const round = await published();
    const one = await buildComment(database, round);
    await answered(database, people, round, [one]);
    expect((await askReason(database, one, '', true)).codes).toEqual(['ANSWERED_ALONE']);
  });
});

interface Shown {
  questions: { commentId: string }[];
}
