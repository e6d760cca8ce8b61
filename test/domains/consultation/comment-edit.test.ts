import { describe, expect, it } from 'vitest';
import { commitmentOf } from '#server/ground/proof/commitment.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { buildComment, type BuiltComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { asked, commentInput } from './comment-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const matter = await buildConsultation(database, people);

const revision = (wish: object = {}) => ({
  stance: 'OPPOSE',
  clauseNo: '二',
  text: '改过的意见，写得更清楚一些。',
  showText: true,
  showName: false,
  version: 1,
  ...wish,
});
const receipt = ({ receiptNo, lookupCode }: Pick<BuiltComment, 'receiptNo' | 'lookupCode'>) => ({
  receiptNo,
  lookupCode,
});
const edit = (of: BuiltComment, wish: object = {}) =>
  asked(database, null, 'editComment', { ...receipt(of), input: revision(wish) });
const mine = async (of: BuiltComment) => (await asked(database, null, 'myReceipt', receipt(of))).done;
const countOf = async (consultationId: string, clauseNo: string) =>
  (
    await database.sql<{ n: number; people: number }>(
      `select coalesce(sum(comments), 0)::int as n, coalesce(sum(people), 0)::int as people from comment_counter
       where consultation_id = $1 and clause_no = $2`,
      [consultationId, clauseNo],
    )
  )[0];

describe('修改意见', () => {
  it('样例B6第10条 截止前修改：留下前后两个版本，仍计一条，校验值更新', async () => {
    const own = await buildConsultation(database, people);
    const { done } = await asked(database, null, 'submitComment', {
      input: commentInput(own, { clauseNo: '一' }),
    });
    const one = done as unknown as BuiltComment;
    expect((await edit(one)).done).toMatchObject({
      status: 'RECEIVED',
      version: 2,
      clauseNo: '二',
      displayName: '张**',
    });
    const after = await mine(one);
    expect(after).toMatchObject({
      text: revision().text,
      stance: 'OPPOSE',
      revisions: [{ no: 1 }, { no: 2, text: revision().text }],
    });
    expect(await commitmentOf(Buffer.from(String(after?.salt), 'base64'), String(after?.payload))).toBe(
      after?.commitment,
    );
    expect(after?.commitment).not.toBe(done?.commitment);
    expect([await countOf(own.id, '一'), await countOf(own.id, '二')]).toEqual([
      { n: 0, people: 0 },
      { n: 1, people: 1 },
    ]);
  });

  it('受理以后修改：回到“已收到”，同意展示、提出的处理意见和归类都作废', async () => {
    const one = await buildComment(database, matter, { textCleared: true });
    await database.sql(
      `update comment_state set blackouts = '[{"words":"王小明","kind":"NAME","reason":"","shown":"某"}]' where comment_id = $1`,
      [one.id],
    );
    await database.sql(
      `insert into disposition (id, consultation_id, comment_id, state, result, reason, changed_clauses, proposed_by_id, proposed_at)
       values (gen_random_uuid(), $1, $2, 'PROPOSED', 'SUPPORT_ONLY', '', '[]', $3, now())`,
      [matter.id, one.id, people.clerk.id],
    );
    expect((await edit(one)).done).toMatchObject({ status: 'RECEIVED' });
    const [state] = await database.sql(
      'select text_cleared, blackouts, accepted_at, status from comment_state where comment_id = $1',
      [one.id],
    );
    expect(state).toEqual({ text_cleared: false, blackouts: [], accepted_at: null, status: 'RECEIVED' });
    expect(await database.sql('select 1 from disposition where comment_id = $1', [one.id])).toEqual([]);
  });

  it('二十人同时修改同一版本：一人成功，十九人得到 CONFLICT 和现行版本（T7）', async () => {
    const one = await buildComment(database, matter);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => edit(one, { text: `第${index}个人写的意见。` })),
    );
    const won = answers.filter(({ done }) => done);
    expect(won).toHaveLength(1);
    const lost = answers.filter(({ errors }) => errors);
    expect(lost.map(({ errors, extensions }) => [errors, extensions?.currentVersion])).toEqual(
      Array.from({ length: 19 }, () => [['CONFLICT'], 2]),
    );
    expect((await mine(one))?.text).toBe(won[0]?.done?.text);
    expect(await database.sql('select no from comment_revision where comment_id = $1', [one.id])).toEqual([
      { no: 2 },
    ]);
  });

  it('本人后来同意公开姓名的，从密文取出；撤回同意的，重新遮盖（R-85、R-88）', async () => {
    const one = await buildComment(database, matter, { name: '司马光明' });
    expect((await edit(one, { showName: true })).done?.displayName).toBe('司马光明');
    expect((await edit(one, { showName: false, version: 2 })).done?.displayName).toBe('司马*');
  });

  it('单位后来同意公开名称的，从密文取出；撤回同意的，只显示“某单位”（R-85）', async () => {
    const one = await buildComment(database, matter, {
      identity: IdentityKind.ORGANISATION,
      organisation: '岚溪县物业协会',
      name: '周会长',
    });
    expect((await mine(one))?.displayName).toBe('某单位');
    expect((await edit(one, { showName: true })).done?.displayName).toBe('岚溪县物业协会');
    expect((await edit(one, { showName: false, version: 2 })).done?.displayName).toBe('某单位');
  });

  it.each([
    ['过短', { text: '好' }, 'COMMENT_TOO_SHORT'],
    ['没有这一条', { clauseNo: '第九十九条' }, 'CLAUSE_NOT_FOUND'],
  ])('%s 的修改不予受理，原来的意见不变', async (_what, wish, code) => {
    const one = await buildComment(database, matter);
    const before = await mine(one);
    expect((await edit(one, wish)).refused).toEqual([code]);
    expect(await mine(one)).toEqual(before);
  });

  it('征求意见撤回以后不能修改', async () => {
    const gone = await buildConsultation(database, people, { state: 'WITHDRAWN' });
    const one = await buildComment(database, gone);
    expect((await edit(one)).refused).toEqual(['CONSULTATION_WITHDRAWN']);
  });
});

describe('撤回意见', () => {
  it('不再计数、不再展示，意见和回执仍在（R-36）', async () => {
    const own = await buildConsultation(database, people);
    const one = await buildComment(database, own, { clauseNo: '一', peopleCount: 3 });
    const before = (await auditTrail(database)).length;
    expect((await asked(database, null, 'withdrawComment', receipt(one))).done).toMatchObject({
      status: 'WITHDRAWN',
    });
    expect(await countOf(own.id, '一')).toEqual({ n: 0, people: 0 });
    expect(await mine(one)).toMatchObject({ status: 'WITHDRAWN', text: expect.any(String) });
    expect((await asked(database, null, 'withdrawComment', receipt(one))).refused).toEqual([
      'COMMENT_WITHDRAWN',
    ]);
    expect((await edit(one, { version: 2 })).refused).toEqual(['COMMENT_WITHDRAWN']);
    expect(await countOf(own.id, '一')).toEqual({ n: 0, people: 0 });
    expect((await auditTrail(database)).slice(before)).toEqual([
      ['comment.withdrawn', 'DONE'],
      ['comment.withdrawn', 'REFUSED'],
      ['comment.edited', 'REFUSED'],
    ]);
  });
});
