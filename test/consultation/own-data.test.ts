import { describe, expect, it } from 'vitest';
import { jobs } from '#server/feedback/feedback.jobs.ts';
import { ask, auditTrail } from '#test/kernel/ask.ts';
import { buildComment, type BuiltComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked } from './comment-asking.ts';
import { run } from '#test/feedback/asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED' });
const author = { name: '周文娟', contact: { kind: 'EMAIL' as const, value: 'zhou@example.com' } };

const kept = async ({ receiptNo, lookupCode }: BuiltComment) => {
  const { data } = await ask(database, null, {
    query: `query ($receiptNo: String!, $lookupCode: String!) { mine: myReceipt(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      ... on MyComment { text ownData { name contact messages { to subject sentAt } readings { unit reason }
        erase { allowed findings { code } } } } } }`,
    variables: { receiptNo, lookupCode },
  });
  return data?.mine as unknown;
};
const erase = ({ receiptNo, lookupCode }: Pick<BuiltComment, 'receiptNo' | 'lookupCode'>) =>
  run(
    database,
    null,
    'eraseContact(receiptNo: $receiptNo, lookupCode: $lookupCode)',
    '... on MyComment { text ownData { name contact } }',
    { receiptNo, lookupCode },
  );

describe('个人信息保护法第四十五条 个人有权查阅、复制本人的个人信息', () => {
  it('凭受理编号和查询码，看到姓名、联系方式，谁查看过、为什么，发过什么', async () => {
    const one = await buildComment(database, matter, author);
    await asked(database, people.clerk, 'revealContact', { id: one.id, reason: '核对是否同一人重复提交' });
    await jobs['tell-authors']({ consultationId: matter.id }, database.services);
    expect(await kept(one)).toMatchObject({
      ownData: {
        name: '周文娟',
        contact: 'zhou@example.com',
        readings: [{ unit: '县住房和城乡建设局', reason: '核对是否同一人重复提交' }],
        messages: [{ subject: expect.stringContaining('处理结果') as unknown }],
        erase: { allowed: true },
      },
    });
  });

  it('查询码不对的，什么也看不到，也不能删除', async () => {
    const [one, other] = [await buildComment(database, matter, author), await buildComment(database, matter)];
    const wrong = { ...one, lookupCode: other.lookupCode };
    expect(await kept(wrong)).toBeNull();
    expect((await erase(wrong)).errors).toEqual(['NOT_FOUND']);
  });
});

describe('个人信息保护法第四十七条 个人可以请求删除；法律规定应当保存的记录照旧', () => {
  it('马上删除姓名、联系方式和告知的地址；意见不变；留下审计；第二次没有可以删除的', async () => {
    const one = await buildComment(database, matter, { ...author, text: '建议延长供暖期。' });
    await jobs['tell-authors']({ consultationId: matter.id }, database.services);
    expect((await erase(one)).value).toMatchObject({
      text: '建议延长供暖期。',
      ownData: { name: null, contact: null },
    });
    expect(await database.sql('select 1 from comment_contact where comment_id = $1', [one.id])).toEqual([]);
    expect(
      await database.sql('select 1 from message where recipient_id = $1 and recipient is not null', [one.id]),
    ).toEqual([]);
    expect((await auditTrail(database)).at(-1)).toEqual(['comment.contactErased', 'DONE']);
    expect((await erase(one)).codes).toEqual(['NO_CONTACT_KEPT']);
  });

  it('案件正在用到的，暂缓删除', async () => {
    const held = await buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED' });
    const one = await buildComment(database, held, author);
    await database.sql(
      `insert into contact_hold (id, decision_id, consultation_id, ground, reason, placed_by_id, placed_by_name, placed_at)
       values (gen_random_uuid(), $1, $2, 'LITIGATION', '行政诉讼，（2026）行初12号', $3, '司法局', now())`,
      [held.decisionId, held.id, people.justiceStaff.id],
    );
    expect((await erase(one)).codes).toEqual(['CONTACT_HELD']);
    expect(await kept(one)).toMatchObject({ ownData: { contact: 'zhou@example.com' } });
  });
});
