/** The course of a matter of the town, step by step through the public door; every step says who does it. */
import type { Actor } from '#server/ground/kernel/authority.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { commentInput } from '#test/domains/consultation/comment-asking.ts';
import { PLAN } from '#test/domains/execution/samples.ts';
import { NOT_ADOPTED } from '#test/domains/feedback/asking.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { WHY } from '../model/proposal.ts';
import { bring, type Came } from '../statute/door.ts';
import type { TownMatter } from './room.ts';

const must = async (coming: Promise<Came>, what: string): Promise<Came> => {
  const came = await coming;
  if (!came.done) throw new Error(`${what}: ${came.codes.join()}`);
  return came;
};

/** 启动以后、公开征求意见以前: the unit puts its circumstances forward, 司法局 rules. */
export async function prepared(matter: TownMatter): Promise<void> {
  const { clerk, justiceStaff } = matter.room.people;
  await matter.done('startDrafting', clerk, { researchRecord: '走访集市经营户61户，召开座谈会3次。' });
  await matter.done('proposeDecisionFacts', clerk, { input: { holding: [], lowered: [], reason: WHY } });
  await matter.done('confirmDecisionFacts', justiceStaff, { added: [] });
}

/** 公开征求意见: reviewed, opened, one opinion, closed, answered. */
export async function heard(matter: TownMatter): Promise<void> {
  const { database, people } = matter.room;
  const { id } = await buildConsultation(database, people, {
    state: 'DRAFT',
    after: { id: '', no: matter.no, round: 0, decisionId: matter.id, clauseNos: [] },
    closesOn: '2026-09-04',
  });
  const paper = { kind: 'CONSULTATION', id };
  const versionOf = async (table = 'consultation') =>
    (await database.sql<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]?.version;
  await must(
    bring(database, people.clerk, 'submitPaper', { ...paper, version: await versionOf() }),
    'submit',
  );
  await must(bring(database, people.secrecy, 'passPaper', { ...paper, version: await versionOf() }), 'pass');
  const opening = { id, version: await versionOf() };
  await must(bring(database, people.lead, 'openConsultation', opening), 'open');
  await must(
    bring(database, null, 'submitComment', { input: commentInput({ id, clauseNos: [] } as never) }),
    'comment',
  );
  await database.setClock('2026-09-07T02:00:00Z');
  await answered(matter, id);
}

async function answered({ room }: TownMatter, consultationId: string): Promise<void> {
  const { database, people } = room;
  const [comment] = await database.sql<{ id: string }>(
    'select comment_id as id from comment_state where consultation_id = $1',
    [consultationId],
  );
  const disposition = await must(
    bring(database, people.clerk, 'proposeDisposition', { commentId: comment?.id, input: NOT_ADOPTED }),
    'propose',
  );
  const ids = [disposition.id];
  await must(bring(database, people.lead, 'confirmDispositions', { consultationId, ids }), 'confirm');
  const said = { introduction: '收到的意见，已逐条研究。', methodsHeld: [] };
  await must(
    bring(database, people.clerk, 'saveReport', { consultationId, version: null, ...said }),
    'report',
  );
  const report = async () =>
    (
      await database.sql<{ id: string; version: number }>(
        'select id, version from adoption_report where consultation_id = $1',
        [consultationId],
      )
    )[0];
  const kind = 'ADOPTION_REPORT';
  await must(bring(database, people.lead, 'submitPaper', { kind, ...(await report()) }), 'submit');
  await must(bring(database, people.secrecy, 'passPaper', { kind, ...(await report()) }), 'pass');
  await must(bring(database, people.lead, 'publishReport', { ...(await report()) }), 'publish');
}

/** A meeting of the town's own leaders, planned by its office. */
export const ownMeeting = async (
  { room }: TownMatter,
  kind: MeetingKind = MeetingKind.LEADERSHIP,
): Promise<string> =>
  (
    await buildMeeting(room.database, room.people, {
      kind,
      unit: room.town,
      stage: 'PLANNED',
      startsAt: '2026-09-11T01:00:00Z',
      items: [],
    })
  ).id;

/** The members of the town's leadership. */
export const members = ({ room }: TownMatter) =>
  room.database.sql(
    `insert into organ_member (id, unit_id, name, post, head, since)
     select gen_random_uuid(), $1, m.name, m.post, m.post = '镇长', '2020-01-01'
     from (values ('甲', '副镇长'), ('乙', '副镇长'), ('丑', '镇长')) m (name, post)`,
    [room.town.id],
  );

/** Publication at the end, with the text as the meeting approved it. */
export const publicationPlan = async (matter: TownMatter) => ({
  ...PLAN,
  publicOpinionsStatement: '收到意见1条，没有采纳，已逐条说明理由。',
  header: { ...PLAN.header, issuer: '青石镇人民政府' },
  textFileId: await matter.paper('DECISION_TEXT'),
  interpretationFileId: await matter.paper('INTERPRETATION'),
});

/** 本机关设定: the town's office proposes, its head confirms. */
export async function ownSetting({ room }: TownMatter, values: Record<string, string>): Promise<void> {
  const { database, own, town } = room;
  await must(
    bring(database, own.office, 'proposePolicyChange', {
      baseVersion: 0,
      values: Object.entries(values).map(([key, value]) => ({ key, value })),
      reason: '镇党政联席会议决定，自行延长期限。',
      organId: town.id,
    }),
    'propose',
  );
  const [waiting] = await database.sql<{ id: string; version: number }>(
    'select id, version from local_policy_proposal where ruled_at is null',
  );
  await must(bring(database, own.head, 'confirmPolicyChange', { ...waiting }), 'confirm');
}

/** A meeting of the town that discussed stopping the decision; what its item is for is no fixture's to say otherwise. */
export async function repealDiscussed({ room, id }: TownMatter, kind: MeetingKind): Promise<void> {
  const { database, people, town } = room;
  const meeting = await buildMeeting(database, people, {
    kind,
    unit: town,
    stage: 'ENDED',
    startsAt: '2026-09-13T01:00:00Z',
    items: [{ title: '停止执行集贸市场搬迁方案', decisionId: id, result: 'PASSED' }],
  });
  await database.sql('alter table agenda_item disable trigger user');
  await database.sql(`update agenda_item set purpose = 'REPEAL' where meeting_id = $1`, [meeting.id]);
  await database.sql('alter table agenda_item enable trigger user');
}

/** The record from which this document can be made now. */
export async function offered(matter: TownMatter, actor: Actor, kind: string): Promise<string> {
  const { paperOffers } = await matter.read<{ paperOffers: { kind: string; subjectId: string }[] }>(
    actor,
    'paperOffers { kind subjectId }',
  );
  const found = paperOffers.find((one) => one.kind === kind);
  if (!found) throw new Error(`${kind}: not offered`);
  return found.subjectId;
}
