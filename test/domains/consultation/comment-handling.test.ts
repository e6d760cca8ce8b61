import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { offer } from '#test/kernel/offers.ts';
import { CommentStatus } from '#server/law/consultation/comment-stage.ts';
import { auditTrail } from '#test/kernel/ask.ts';
import { buildComment, type CommentWish } from '#test/kernel/build-comment.ts';
import { buildConsultation, type ConsultationWish } from '#test/kernel/build-consultation.ts';
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
const lastAudit = async () =>
  (
    await database.sql(
      'select action, outcome, detail, target_id, actor_name from audit_event order by at desc, id desc limit 1',
    )
  )[0];

describe('受理、分办', () => {
  it('受理所选的新意见，说明受理了几条；已受理的不重复', async () => {
    const [a, b, done] = [await one(), await one(), await one(UNDER_REVIEW)];
    const variables = { consultationId: matter.id, ids: [a.id, b.id, done.id, a.id] };
    expect((await asked(database, people.clerk, 'acceptComments', variables)).done).toBe(2);
    expect(await stateOf(a.id)).toMatchObject({
      status: 'UNDER_REVIEW',
      accepted_at: expect.any(Date),
      version: 2,
    });
    expect((await stateOf(done.id))?.version).toBe(1);
    expect(await lastAudit()).toMatchObject({
      action: 'comments.accepted',
      outcome: 'DONE',
      detail: '受理2条',
      target_id: matter.id,
    });
    expect((await asked(database, people.clerk, 'acceptComments', variables)).done).toBe(0);
  });

  it('别的征求意见的意见不随之受理；公布采纳情况以后不再受理', async () => {
    const published = await buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED' });
    const other = await buildComment(database, published);
    expect(
      (await asked(database, people.clerk, 'acceptComments', { consultationId: matter.id, ids: [other.id] }))
        .done,
    ).toBe(0);
    const late = await asked(database, people.clerk, 'acceptComments', {
      consultationId: published.id,
      ids: [other.id],
    });
    expect(late.errors).toEqual(['BAD_USER_INPUT']);
    expect(await lastAudit()).toMatchObject({
      action: 'comments.accepted',
      outcome: 'REFUSED',
      detail: expect.stringMatching(/^当前环节为“.+”，不能受理和归类意见。（办理流程）$/),
    });
    expect((await stateOf(other.id))?.status).toBe('RECEIVED');
  });

  it('分给本单位的同事，也可以取消；不能分给别的单位的人', async () => {
    const { id } = await one();
    const assign = (personId: string | null) =>
      asked(database, people.lead, 'assignComments', { consultationId: matter.id, ids: [id], personId });
    expect((await assign(people.clerk.id)).done).toBe(1);
    expect((await asked(database, people.clerk, 'deskComment', { id })).done?.assignee).toBe('经办人甲');
    expect((await assign(people.otherClerk.id)).errors).toEqual(['BAD_USER_INPUT']);
    expect((await assign(randomUUID())).errors).toEqual(['BAD_USER_INPUT']);
    expect((await stateOf(id))?.assignee_id).toBe(people.clerk.id);
    expect((await assign(null)).done).toBe(1);
    expect((await stateOf(id))?.assignee_id).toBeNull();
  });

  it.each([[[]], [['x']], [Array.from({ length: 501 }, () => randomUUID())]])(
    '选择不对：BAD_USER_INPUT',
    async (ids) => {
      const variables = { consultationId: matter.id, ids };
      expect((await asked(database, people.clerk, 'acceptComments', variables)).errors).toEqual([
        'BAD_USER_INPUT',
      ]);
    },
  );
});

describe('同意展示正文', () => {
  it('受理并且意见人同意的，可以展示', async () => {
    const { id } = await one(UNDER_REVIEW);
    expect((await asked(database, people.clerk, 'clearText', { id, version: 1 })).done).toMatchObject({
      textCleared: true,
      version: 2,
    });
    expect(await lastAudit()).toMatchObject({
      action: 'comment.cleared',
      outcome: 'DONE',
      target_id: id,
      actor_name: '经办人甲',
    });
  });

  it('说到的姓名隐去：公众看到的、查得到的都没有；本人的原文不变', async () => {
    const text = '村民王小明家门口没有站牌，王小明的奶奶走不动。';
    const { id } = await one({ ...UNDER_REVIEW, text });
    const cleared = { id, version: 1, hiddenNames: '王小明' };
    expect(
      (await asked(database, people.clerk, 'clearText', { ...cleared, hiddenNames: '李小红' })).refused,
    ).toEqual(['NAME_NOT_IN_TEXT']);
    expect((await asked(database, people.clerk, 'clearText', cleared)).done).toMatchObject({
      textCleared: true,
    });
    expect(await lastAudit()).toMatchObject({ action: 'comment.cleared', detail: '隐去姓名1个' });
    const told = await database.sql<{ text: string }>('select text from told_comment($1, 1, false)', [id]);
    expect(told).toEqual([{ text: '村民〔姓名已隐去〕家门口没有站牌，〔姓名已隐去〕的奶奶走不动。' }]);
    expect((await asked(database, people.clerk, 'deskComment', { id })).done).toMatchObject({ text });
  });

  it.each<[string, CommentWish, ConsultationWish['state'], string[]]>([
    ['意见人没有同意', { ...UNDER_REVIEW, showText: false }, 'OPEN', ['AUTHOR_DID_NOT_AGREE']],
    ['还没有受理', {}, 'OPEN', ['WRONG_STAGE']],
    ['已撤回', { status: CommentStatus.WITHDRAWN }, 'OPEN', ['WRONG_STAGE']],
    [
      '已提请不予展示',
      { ...UNDER_REVIEW, hidden: { state: 'PROPOSED', byId: people.clerk.id } },
      'OPEN',
      ['TEXT_WITHHELD'],
    ],
    ['已同意过', { textCleared: true }, 'OPEN', ['TEXT_CLEARED_ALREADY']],
    ['采纳情况已公布', UNDER_REVIEW, 'FEEDBACK_PUBLISHED', ['WRONG_STAGE']],
  ])('%s：不可以', async (_what, wish, state, codes) => {
    const other = await buildConsultation(database, people, { state: state ?? 'OPEN' });
    const { id } = await buildComment(database, other, wish);
    const before = await stateOf(id);
    expect((await asked(database, people.clerk, 'clearText', { id, version: 1 })).refused).toEqual(codes);
    expect(await stateOf(id)).toEqual(before);
    expect(
      offer((await asked(database, people.clerk, 'deskComment', { id })).done?.viewerCan ?? [], 'clearText')
        .allowed,
    ).toBe(false);
  });
});

describe('谁可以办', () => {
  const acts: [string, (id: string) => Record<string, unknown>][] = [
    ['clearText', (id) => ({ id, version: 1 })],
    ['proposeWithhold', (id) => ({ id, version: 1, reason: 'ABUSE', note: '含有侮辱他人的内容。' })],
    ['revealContact', (id) => ({ id, reason: '电话回访核实情况' })],
    ['revealOriginal', (id) => ({ id, reason: '核对原文的号码' })],
    ['acceptComments', (id) => ({ consultationId: matter.id, ids: [id] })],
    ['assignComments', (id) => ({ consultationId: matter.id, ids: [id], personId: null })],
  ];

  it.each(acts)(
    '%s：公众、司法局、审查员、管理员、审计员不可以，别的单位找不到',
    async (field, variables) => {
      const { id } = await one({ textCleared: true, name: '张晓禾' });
      const before = await stateOf(id);
      const actions = (await auditTrail(database)).length;
      const code = async (actor: Parameters<typeof asked>[1]) =>
        (await asked(database, actor, field, variables(id))).errors;
      expect(await code(null)).toEqual(['UNAUTHENTICATED']);
      for (const actor of [people.justiceStaff, people.secrecy, people.admin, people.auditor])
        expect(await code(actor)).toEqual(['FORBIDDEN']);
      expect(await code(people.otherClerk)).toEqual(['NOT_FOUND']);
      expect(await stateOf(id)).toEqual(before);
      expect((await auditTrail(database)).slice(actions).map(([, outcome]) => outcome)).toEqual(
        Array.from({ length: 5 }, () => 'DENIED'),
      );
    },
  );

  it('审定只由保密审查员', async () => {
    const { id } = await one(UNDER_REVIEW);
    const variables = { id, version: 1, confirmed: true, note: null };
    for (const actor of [people.clerk, people.lead, people.justiceStaff]) {
      expect((await asked(database, actor, 'decideWithhold', variables)).errors).toEqual(['FORBIDDEN']);
    }
  });

  it.each(acts.slice(0, 2))('%s 旧版本：CONFLICT 带现行版本', async (field, variables) => {
    const { id } = await one(UNDER_REVIEW);
    await database.sql('update comment_state set version = 5 where comment_id = $1', [id]);
    const { errors, extensions } = await asked(database, people.clerk, field, variables(id));
    expect([errors, extensions?.currentVersion]).toEqual([['CONFLICT'], 5]);
  });
});
