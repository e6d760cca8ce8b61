import { describe, expect, it } from 'vitest';
import { jobs } from '#server/domains/feedback/feedback.jobs.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { asked } from '#test/domains/consultation/comment-asking.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { ownQuestions } from './asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const matter = await buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED' });
const { own, erase, correct } = ownQuestions(database);
const author = {
  identity: IdentityKind.PERSON,
  name: '周文娟',
  contact: { kind: 'EMAIL' as const, value: 'zhou@example.com' },
};
const words = { name: '周文娟', contactKind: 'EMAIL', contact: 'zhou@example.com' };

const hold = (decisionId: string, consultationId: string) =>
  database.sql(
    `insert into contact_hold (id, decision_id, consultation_id, ground, reason, placed_by_id, placed_by_name, placed_at)
     values (gen_random_uuid(), $1, $2, 'LITIGATION', '行政诉讼，（2026）行初12号', $3, '司法局', now())`,
    [decisionId, consultationId, people.justiceStaff.id],
  );

describe('个人信息保护法第四十五条 个人有权查阅、复制本人的个人信息', () => {
  it('凭受理编号和查询码，看到姓名、联系方式，提交的内容，谁查看过、为什么，发过什么', async () => {
    const one = await buildComment(database, matter, { ...author, text: '建议延长供暖期。' });
    await asked(database, people.clerk, 'revealContact', { id: one.id, reason: '核对是否同一人重复提交' });
    await jobs['tell-authors']({ consultationId: matter.id }, database.services);
    expect(await own(one)).toMatchObject({
      type: 'MyComment',
      name: '周文娟',
      contact: 'zhou@example.com',
      keptRule: expect.stringContaining('起满') as unknown,
      said: expect.arrayContaining([{ label: '意见', text: '建议延长供暖期。' }]) as unknown,
      readings: [{ unit: '县住房和城乡建设局', reason: '核对是否同一人重复提交' }],
      messages: [{ subject: expect.stringContaining('处理结果') as unknown }],
      correct: { allowed: true },
      erase: { allowed: true },
    });
  });

  it('查询码不对的，什么也看不到，也不能更正、删除', async () => {
    const [one, other] = [await buildComment(database, matter, author), await buildComment(database, matter)];
    const wrong = { ...one, lookupCode: other.lookupCode };
    expect(await own(wrong)).toBeNull();
    expect((await erase(wrong)).errors).toEqual(['NOT_FOUND']);
    expect((await correct(wrong, words)).errors).toEqual(['NOT_FOUND']);
  });
});

describe('个人信息保护法第四十六条 不准确的，可以更正', () => {
  it('以后的告知发到新的地址；审计不写内容；没有改的，说没有改', async () => {
    const one = await buildComment(database, matter, author);
    expect((await correct(one, words)).codes).toEqual(['NOTHING_CHANGED']);
    const done = await correct(one, { ...words, contact: 'wenjuan@example.com' });
    expect(done.value).toMatchObject({ contact: 'wenjuan@example.com', name: '周文娟' });
    const [row] = await database.sql<{ detail: string | null }>(
      `select detail from audit_event where target_id = $1 and action = 'ownData.corrected' and outcome = 'DONE'`,
      [one.id],
    );
    expect(row).toEqual({ detail: null });
    await jobs['tell-authors']({ consultationId: matter.id }, database.services);
    expect((await own(one))?.messages).toMatchObject([{ to: 'w***@example.com' }]);
  });

  it('已经写好、还没有发出的告知，改发到新的地址', async () => {
    const one = await buildComment(database, matter, author);
    await jobs['tell-authors']({ consultationId: matter.id }, database.services);
    expect((await own(one))?.messages).toMatchObject([{ to: 'z***@example.com', sentAt: null }]);
    await correct(one, { ...words, contact: 'wenjuan@example.com' });
    expect((await own(one))?.messages).toMatchObject([{ to: 'w***@example.com' }]);
  });

  it('联系方式照第一次填写那样判断；案件正在用到的，不能在网上更正', async () => {
    const held = await buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED' });
    const one = await buildComment(database, held, author);
    expect((await correct(one, { ...words, contact: '12' })).codes).toEqual(['CONTACT_MALFORMED']);
    await hold(held.decisionId, held.id);
    expect((await correct(one, { ...words, name: '周' })).codes).toEqual(['CORRECTION_HELD']);
    expect(await own(one)).toMatchObject({ name: '周文娟', correct: { allowed: false } });
  });
});

describe('个人信息保护法第四十七条 个人可以请求删除；法律规定应当保存的记录照旧', () => {
  it('马上删除姓名、联系方式和告知的地址；意见不变；留下审计；第二次没有可以删除的', async () => {
    const one = await buildComment(database, matter, { ...author, text: '建议延长供暖期。' });
    await jobs['tell-authors']({ consultationId: matter.id }, database.services);
    expect((await erase(one)).value).toMatchObject({ name: null, contact: null });
    expect((await own(one))?.said).toContainEqual({ label: '意见', text: '建议延长供暖期。' });
    expect(await database.sql('select 1 from comment_contact where comment_id = $1', [one.id])).toEqual([]);
    expect(
      await database.sql('select 1 from message where recipient_id = $1 and recipient is not null', [one.id]),
    ).toEqual([]);
    expect((await auditTrail(database)).at(-1)).toEqual(['ownData.erased', 'DONE']);
    expect((await erase(one)).codes).toEqual(['NO_CONTACT_KEPT']);
    expect((await correct(one, words)).codes).toEqual(['NOTHING_TO_CORRECT']);
  });

  it('案件正在用到的，暂缓删除', async () => {
    const held = await buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED' });
    const one = await buildComment(database, held, author);
    await hold(held.decisionId, held.id);
    expect((await erase(one)).codes).toEqual(['CONTACT_HELD']);
    expect(await own(one)).toMatchObject({ contact: 'zhou@example.com' });
  });
});
