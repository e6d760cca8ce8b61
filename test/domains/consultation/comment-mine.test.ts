import { describe, expect, it } from 'vitest';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { buildComment, type BuiltComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const matter = await buildConsultation(database, people);

const revision = {
  stance: 'OPPOSE',
  text: '改过的意见，写得更清楚一些。',
  showText: true,
  showName: false,
  version: 1,
};
const receipt = ({ receiptNo, lookupCode }: Pick<BuiltComment, 'receiptNo' | 'lookupCode'>) => ({
  receiptNo,
  lookupCode,
});
const mine = async (of: BuiltComment) => (await asked(database, null, 'myReceipt', receipt(of))).done;

describe('我的意见', () => {
  it('受理编号和查询码怎样书写都可以', async () => {
    const one = await buildComment(database, matter);
    const typed = {
      receiptNo: ` ${one.receiptNo.slice(0, 4)}-${one.receiptNo.slice(4).toLowerCase()}`,
      lookupCode: one.lookupCode.replaceAll('0', 'o').replaceAll('1', 'l'),
    };
    expect((await asked(database, null, 'myReceipt', typed)).done).toMatchObject({
      receiptNo: one.receiptNo,
    });
  });

  it.each([
    ['编号错', (one: BuiltComment, other: BuiltComment) => ({ ...receipt(one), receiptNo: other.receiptNo })],
    [
      '查询码错',
      (one: BuiltComment, other: BuiltComment) => ({ ...receipt(one), lookupCode: other.lookupCode }),
    ],
    ['不是编号', (one: BuiltComment) => ({ ...receipt(one), receiptNo: '没有' })],
    ['不是查询码', (one: BuiltComment) => ({ ...receipt(one), lookupCode: '' })],
  ])('%s：答复都一样，什么也不透露', async (_what, wrong) => {
    const pair = wrong(await buildComment(database, matter), await buildComment(database, matter));
    expect(await asked(database, null, 'myReceipt', pair)).toEqual({ done: {} });
    const edited = await asked(database, null, 'editComment', { ...pair, input: revision });
    const withdrawn = await asked(database, null, 'withdrawComment', pair);
    expect([edited.errors, withdrawn.errors]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
  });

  it('采纳情况公布以前不显示处理结果，公布以后显示结果、理由和修改的条文', async () => {
    const closed = await buildConsultation(database, people, { state: 'FEEDBACK_READY' });
    const one = await buildComment(database, closed, { status: CommentStatus.UNDER_REVIEW });
    await database.sql(
      `insert into disposition (id, consultation_id, comment_id, state, result, ground, reason, changed_clauses, proposed_by_id, proposed_at, confirmed_at)
       values (gen_random_uuid(), $1, $2, 'CONFIRMED', 'PARTLY_ADOPTED', 'FISCAL_LIMIT', '财力有限，先在城区试行一年。', '[{"clauseNo":"二","before":"甲","after":"乙"}]', $3, '2026-10-20T02:00:00Z', '2026-10-20T17:00:00Z')`,
      [closed.id, one.id, people.clerk.id],
    );
    expect(await mine(one)).toMatchObject({
      outcome: null,
      reason: null,
      changedClauses: [],
      decidedOn: null,
    });
    await database.sql(
      `update consultation set feedback_published_at = '2026-10-30T02:00:00Z' where id = $1`,
      [closed.id],
    );
    expect(await mine(one)).toMatchObject({
      outcome: 'PARTLY_ADOPTED',
      ground: '财力所限',
      reason: '财力有限，先在城区试行一年。',
      changedClauses: [{ clauseNo: '二', before: '甲', after: '乙' }],
      decidedOn: '2026-10-21',
      confirmedUnit: '县住房和城乡建设局',
      clusterTitle: null,
    });
  });

  it('归入主题的意见得到主题的答复', async () => {
    const closed = await buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED' });
    const [one] = [await buildComment(database, closed), await buildComment(database, closed)];
    const [cluster] = await database.sql<{ id: string }>(
      `insert into comment_cluster (id, consultation_id, title, created_by_id, created_at) values (gen_random_uuid(), $1, '反对涨价', $2, now()) returning id`,
      [closed.id, people.clerk.id],
    );
    await database.sql(
      `insert into cluster_member (comment_id, cluster_id, consultation_id, added_by_id, added_at) select id, $1, $2, $3, now() from comment where consultation_id = $2`,
      [cluster?.id, closed.id, people.clerk.id],
    );
    await database.sql(
      `insert into disposition (id, consultation_id, cluster_id, state, result, reason, changed_clauses, proposed_by_id, proposed_at, confirmed_at)
       values (gen_random_uuid(), $1, $2, 'CONFIRMED', 'SUPPORT_ONLY', '', '[]', $3, now(), now())`,
      [closed.id, cluster?.id, people.clerk.id],
    );
    expect(await mine(one)).toMatchObject({
      outcome: 'SUPPORT_ONLY',
      clusterTitle: '反对涨价',
      clusterCount: 2,
    });
  });
});
