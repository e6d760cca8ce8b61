/** 国令713号第十八条: a reason is given again to another demand only with its explanation. */
import { copyCommentWords } from '#server/domains/consultation/comment/copy-comment-words.ts';
import { compareComments } from '#server/domains/consultation/likeness/compare-comments.ts';
import { systemContext } from '#server/ground/kernel/system-context.ts';
import { describe, expect, it } from 'vitest';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { groupedCode } from '#server/law/grouped-code.ts';
import { NOT_ADOPTED, run, SUPPORT } from './asking.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);

/** A round with opinions of these words. */
async function round(...texts: readonly string[]) {
  const consultation = await buildConsultation(database, people, {});
  const ids: string[] = [];
  for (const text of texts) ids.push((await buildComment(database, consultation, { text })).id);
  return ids;
}
const answer = (commentId: string | undefined, input: object, acknowledged: object[] = []) =>
  run(
    database,
    people.clerk,
    'proposeDisposition(commentId: $commentId, input: $input, acknowledged: $acknowledged)',
    '... on Disposition { id }',
    { commentId, input, acknowledged },
  );
const propose = async (...asked: Parameters<typeof answer>) => {
  const { codes, errors } = await answer(...asked);
  return [...codes, ...errors];
};
const OTHER_NUMBER = { ...NOT_ADOPTED, reason: NOT_ADOPTED.reason.replace('一千二百万元', '九百万元') };
const WHY = { code: 'REASON_REPEATED', reason: '两件都要求延长补贴期限，只是写的年限不同。' };

describe('同一理由答复要求不同的意见', () => {
  it('换一个数字也是同一理由；说明为什么适用的可以照用', async () => {
    const [one, other] = await round('补贴延长三年。', '补贴退到车站办理。');
    expect(await propose(one, NOT_ADOPTED)).toEqual([]);
    expect(await propose(other, OTHER_NUMBER)).toEqual(['REASON_REPEATED']);
    expect(await propose(other, OTHER_NUMBER, [WHY])).toEqual([]);
  });

  it('指明先前答复的是哪一件，编号照回执的写法', async () => {
    const [one, other] = await round('补贴延长三年。', '补贴退到车站办理。');
    await propose(one, NOT_ADOPTED);
    const [row] = await database.sql<{ no: string }>('select receipt_no as no from comment where id = $1', [
      one,
    ]);
    const { messages } = await answer(other, NOT_ADOPTED);
    expect(messages.join()).toContain(`编号${groupedCode(row?.no ?? '')}`);
  });

  it('文字相同的意见，用同一理由', async () => {
    const [one, other] = await round('坚决反对涨价！', '坚决反对涨价');
    await copyCommentWords(systemContext(database.services), { behind: '-1 minute' });
    await compareComments(systemContext(database.services));
    const fare = { ...NOT_ADOPTED, reason: `票价涨价的幅度已经听证。${NOT_ADOPTED.reason}` };
    expect(await propose(one, fare)).toEqual([]);
    expect(await propose(other, fare)).toEqual([]);
  });

  it('修改自己的理由，不算套用；别的一轮不算；表示支持不算', async () => {
    const [one] = await round('补贴延长三年。');
    const [elsewhere, third] = await round('补贴延长五年。', '支持。');
    expect(await propose(one, NOT_ADOPTED)).toEqual([]);
    expect(await propose(elsewhere, NOT_ADOPTED)).toEqual([]);
    expect(await propose(third, SUPPORT)).toEqual([]);
  });
});
