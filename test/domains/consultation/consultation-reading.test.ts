import { expect, it } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildComment } from '#test/kernel/build-comment.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { statementsOf } from '#test/kernel/statements.ts';
import { deskPage, publicPage } from './consultation-asking.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk, lead, secrecy, otherLead, otherClerk, govOffice, auditor, media, admin } = people;

const counter = (
  id: string,
  channel: string,
  clauseNo: string,
  slot: number,
  comments: number,
  count = comments,
) =>
  database.sql('insert into comment_counter values ($1, $2, $3, $4, $5, $6)', [
    id,
    channel,
    clauseNo,
    slot,
    comments,
    count,
  ]);

it('征集页：期限、材料、条款、公告和意见数，一次查询读出', async () => {
  const { id, no, round } = await buildConsultation(database, people);
  await counter(id, 'WEB', '二', 0, 3);
  await counter(id, 'WEB', '二', 1, 2);
  await counter(id, 'LETTER', '', 0, 1, 6);
  const fields = `stage opensOn closesOn closesAt daysLeft openDays shortened rolledForward unit { name }
    decision { no title phase } ways { kind } contact { phone } basis { title article } interpretation { section }
    channels { kind } draftText draftVersionNo clauses { no commentCount } clause(no: "二") { text commentCount }
    commentCount peopleCount countByChannel { channel count } notices { kind } feedbackDueOn feedbackOverdue
    reviewNote createdBy submittedBy reviewedBy findings { code } undisposedCount
    viewerCan(actions: [comment, save, withdraw]) { action allowed findings { code } }`;
  expect(await publicPage(database, null, { no, round }, fields)).toMatchObject({
    stage: 'OPEN',
    daysLeft: 17,
    openDays: 32,
    closesAt: '2026-12-07T16:00:00.000Z',
    unit: { name: '县住房和城乡建设局' },
    decision: { no, phase: 'CONSULTING' },
    contact: { phone: '0000-5550103' },
    clauses: [{ no: '一', commentCount: 0 }, { no: '二', commentCount: 5 }, { no: '三' }],
    clause: { commentCount: 5 },
    commentCount: 6,
    peopleCount: 11,
    countByChannel: [
      { channel: 'LETTER', count: 1 },
      { channel: 'WEB', count: 5 },
    ],
    feedbackOverdue: false,
    reviewNote: null,
    createdBy: null,
    submittedBy: null,
    reviewedBy: null,
    findings: [],
    undisposedCount: 0,
    viewerCan: [{ action: 'comment', allowed: true, findings: [] }],
  });
});

it('公开页面只用一条语句', async () => {
  const { no, round } = await buildConsultation(database, people);
  const fields = `stage daysLeft openDays unit { name } decision { no title } ways { text } contact { phone }
    basis { title } interpretation { text } channels { name } attachments { url } clauses { no text commentCount }
    notices { reason } commentCount countByChannel { count } feedbackOverdue viewerCan(actions: [comment]) { action allowed }`;
  const [statements, page] = await statementsOf(() => publicPage(database, null, { no, round }, fields));
  expect(page).toMatchObject({ stage: 'OPEN' });
  expect(statements).toBe(1);
});

it('截止日当天还剩0日，到24时不再是征求意见中', async () => {
  const { no, round } = await buildConsultation(database, people);
  const at = async (now: string) => {
    await database.setClock(now);
    return publicPage(
      database,
      null,
      { no, round },
      'stage daysLeft viewerCan(actions: [comment]) { action allowed findings { code message } }',
    );
  };
  expect(await at('2026-12-07T15:59:50Z')).toMatchObject({
    stage: 'OPEN',
    daysLeft: 0,
    viewerCan: [{ action: 'comment', allowed: true }],
  });
  const closed = await at('2026-12-07T16:00:00Z');
  expect(closed).toMatchObject({ stage: 'CLOSED', daysLeft: null });
  expect(closed?.viewerCan).toMatchObject([
    { action: 'comment', allowed: false, findings: [{ code: 'CONSULTATION_CLOSED' }] },
  ]);
  expect(JSON.stringify(closed)).toContain('县住房和城乡建设局城建股，0000-5550103');
  await database.setClock('2026-11-20T02:00:00Z');
});

it('采纳情况过了期限没有公布的，公开标明逾期；暂定的日期不算逾期', async () => {
  const late = await buildConsultation(database, people, { state: 'CLOSED' });
  expect(await publicPage(database, null, late, 'feedbackDueOn feedbackOverdue')).toEqual({
    feedbackDueOn: '2026-11-04',
    feedbackOverdue: true,
  });
  await database.sql('update consultation set feedback_due_provisional = true where id = $1', [late.id]);
  expect(await publicPage(database, null, late, 'feedbackOverdue')).toEqual({ feedbackOverdue: false });
  const published = await buildConsultation(database, people, { state: 'FEEDBACK_PUBLISHED' });
  expect(await publicPage(database, null, published, 'stage feedbackOverdue')).toEqual({
    stage: 'FEEDBACK_PUBLISHED',
    feedbackOverdue: false,
  });
});

it.each(['DRAFT', 'IN_REVIEW', 'APPROVED'] as const)(
  '没有公布的（%s），公众和其他单位从哪里都看不到',
  async (state) => {
    const { id, no, round, decisionId } = await buildConsultation(database, people, { state });
    const everywhere = async (actor: Actor | null) => {
      const answer = await ask(database, actor, {
        query: `query Everywhere($id: ID!, $no: String!, $round: Int!) {
        a: consultation(no: $no, round: $round) { id }
        b: consultations(first: 100) { nodes { id } }
        c: consultations(first: 100, filter: { state: COMING }) { nodes { id } }
        d: decision(no: $no) { consultations { id } }
        e: catalogueItem(no: $no) { consultations { id } }
        f: catalogueItems(first: 100) { nodes { consultations { id } } }
        ${actor ? 'g: deskConsultation(id: $id) { id } h: deskConsultations(first: 100) { nodes { id } }' : ''}
      }`.replace('$id: ID!, ', actor ? '$id: ID!, ' : ''),
        variables: { id, no, round },
      });
      expect(answer.errors).toBeUndefined();
      return JSON.stringify(answer.data).includes(id);
    };
    for (const stranger of [null, otherLead, otherClerk]) expect(await everywhere(stranger)).toBe(false);
    expect(await everywhere(clerk)).toBe(true);
    expect(await everywhere(secrecy)).toBe(state !== 'DRAFT');
    expect(decisionId).not.toBe('');
  },
);

it('工作台只对办理人员开放，没有登录的请先登录，没有岗位的说明不办理', async () => {
  const asked = async (actor: Actor | null) =>
    (await ask(database, actor, { query: '{ deskConsultations { nodes { id } } }' })).errors?.map(
      ({ extensions }) => extensions.code,
    );
  expect(await asked(null)).toEqual(['UNAUTHENTICATED']);
  for (const actor of [media, admin, { ...clerk, confined: true }])
    expect(await asked(actor)).toEqual(['FORBIDDEN']);
  for (const actor of [clerk, lead, secrecy, govOffice, auditor]) expect(await asked(actor)).toBeUndefined();
});

it('工作台看得到起草、送审、审查的人；别的单位公开以后也看不到', async () => {
  const { id, no, round } = await buildConsultation(database, people, {
    columns: { reviewNote: '可以公开' },
  });
  const fields = 'reviewNote createdBy submittedBy reviewedBy';
  const inside = {
    reviewNote: '可以公开',
    createdBy: clerk.name,
    submittedBy: clerk.name,
    reviewedBy: secrecy.name,
  };
  expect(await deskPage(database, lead, id, fields)).toEqual(inside);
  expect(await deskPage(database, auditor, id, fields)).toEqual(inside);
  expect(await deskPage(database, otherLead, id, fields)).toBeNull();
  expect(await publicPage(database, otherLead, { no, round }, fields)).toEqual({
    reviewNote: null,
    createdBy: null,
    submittedBy: null,
    reviewedBy: null,
  });
});

it('还有几条意见没有处理结果，只告诉办理的人', async () => {
  const built = await buildConsultation(database, people, { state: 'CLOSED' });
  await buildComment(database, built);
  await buildComment(database, built, { clauseNo: '二' });
  expect(await deskPage(database, lead, built.id, 'undisposedCount')).toEqual({ undisposedCount: 2 });
  expect(await publicPage(database, null, built, 'undisposedCount commentCount')).toEqual({
    undisposedCount: 0,
    commentCount: 2,
  });
});
