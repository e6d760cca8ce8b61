/** 国令713号第十八条: what a clause of the consulted text already says is answered with that clause. */
import { describe, expect, it } from 'vitest';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { NOT_ADOPTED, run } from './asking.ts';

const database = await testDatabase({ now: '2026-12-08T02:00:00Z' });
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, {});
const [clause] = await database.sql<{ id: string; no: string; text: string }>(
  'select anchor_id as id, no, text from clause where consultation_id = $1 order by position',
  [matter.id],
);
const WORDS = clause?.text.split(/[，。]/u)[0] ?? '';

const propose = (commentId: string, input: object, acknowledged: object[] = []) =>
  run(
    database,
    people.clerk,
    'proposeDisposition(commentId: $commentId, input: $input, acknowledged: $acknowledged)',
    '... on Disposition { id }',
    { commentId, input, acknowledged },
  );

describe('第十八条 草案已经写明的，不按未采纳答复', () => {
  it('原文不公开的也比；指明哪一条，说明区别以后可以照办', async () => {
    const { id } = await buildComment(database, matter, { text: `希望${WORDS}。`, showText: false });
    const refused = await propose(id, NOT_ADOPTED);
    expect(refused.codes).toEqual(['ALREADY_GRANTED']);
    expect(refused.messages.join()).toContain(`第${clause?.no}部分`);
    const why = { code: 'ALREADY_GRANTED', reason: '要求对全体居民补贴，不限于困难家庭。' };
    expect((await propose(id, NOT_ADOPTED, [why])).codes).toEqual([]);
  });

  it('改按草案已体现的，不再提示；草案没有的，不提示', async () => {
    const one = await buildComment(database, matter, { text: `希望${WORDS}。` });
    const changedClauses = [{ anchorId: clause?.id }];
    const covered = { result: 'ALREADY_COVERED', asked: '要求给予补贴', reason: '', changedClauses };
    expect((await propose(one.id, covered)).codes).toEqual([]);
    const other = await buildComment(database, matter, { text: '希望对全县所有居民都给予补贴。' });
    const reason = '对全县所有居民补贴每年约需九千万元，超出县级财政的承受能力，目前没有来源。';
    expect((await propose(other.id, { ...NOT_ADOPTED, reason })).codes).toEqual([]);
  });
});
