import { DecisionFile } from '#schema/decision/decision-file.ts';
import type { RecordContents } from '#schema/decision/record-contents.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { DisclosureProperty } from '#server/law/decision/document-header.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { ReportReply } from '#server/law/execution/issuing.ts';
import { Role } from '#server/law/people/role.ts';
import { signedByHead } from '#test/engines/approval/signed.ts';
import { proofPaper } from '#test/kernel/proof-paper.ts';
import { asSystem } from '#test/kernel/build-catalogue.ts';
import { buildDecision, type DecisionPlan } from '#test/kernel/build-decision.ts';
import { buildActor, type PeopledDatabase, peopledDatabase } from '#test/kernel/people.ts';
import { storedPdf } from '#test/kernel/stored-bytes.ts';
import { Course } from './actions.ts';
import { ISSUE, PLAN } from './samples.ts';

export * from './samples.ts';

/** The house on 10 December 2026 with those who decide and those who carry out. */
export async function openCourse(given?: PeopledDatabase) {
  const { database, people } = given ?? (await peopledDatabase('2026-12-10T02:00:00Z'));
  const { housing, health, office } = people.units;
  const head = await buildActor(database, office, [Role.HEAD_OF_GOVERNMENT]);
  const leader = await buildActor(database, office, [Role.GOV_LEADER]);
  const executor = await buildActor(database, housing, [Role.EXECUTING_UNIT]);
  const stranger = await buildActor(database, health, [Role.EXECUTING_UNIT]);
  const both = await buildActor(database, office, [Role.GOV_OFFICE_STAFF, Role.SECRECY_REVIEWER]);

  const paper = (decisionId: string, kind: DocumentKind, size = 34) =>
    asSystem(database, async (em) => {
      const file = em.create(DecisionFile, {
        decisionId,
        kind,
        name: `${kind}.pdf`,
        mediaType: 'application/pdf',
        ...(await storedPdf(database)),
        size,
        disclosure: DisclosureProperty.PROACTIVE,
        uploadedById: people.clerk.id,
        uploadedAt: new Date('2026-12-01T02:00:00Z'),
      });
      await em.flush();
      return file.id;
    });

  /** A record of an earlier step with its event, as its own command would have left them. */
  const record = async <Kind extends keyof RecordContents>(
    decisionId: string,
    kind: Kind,
    content: RecordContents[Kind],
  ): Promise<string> => {
    const { clerk } = people;
    const [row] = await database.sql<{ id: string }>(
      `with event as (insert into audit_event (id, action, outcome, actor_id, target_id, at)
         values (gen_random_uuid(), 'decision.told', 'DONE', $4, $1::text, '2026-12-03T02:00:00Z'))
       insert into decision_record (id, decision_id, kind, happened_on, content, recorded_by_id, recorded_by_name, unit_name, recorded_at)
       values (gen_random_uuid(), $1::uuid, $2, '2026-12-03', $3, $4, $5, $6, '2026-12-03T02:00:00Z') returning id`,
      [decisionId, kind, JSON.stringify(content), clerk.id, clerk.name, clerk.unitName],
    );
    return row?.id ?? '';
  };
  const step = (id: string, kind: string, status = 'DONE') =>
    database.sql(
      `insert into decision_step (id, decision_id, kind, status, happened_on)
       values (gen_random_uuid(), $1, $2, $3, '2026-11-10')
       on conflict (decision_id, kind) do update set status = excluded.status, happened_on = excluded.happened_on`,
      [id, kind, status],
    );
  const facts = (id: string, ...said: string[]) =>
    database.sql('update decision set facts = $2 where id = $1', [id, said]);

  const at = async (phase: DecisionPhase, plan: DecisionPlan = {}) => {
    const { id, no } = await buildDecision(database, people, {
      phase,
      title: '老旧小区加装电梯补贴办法',
      ...plan,
    });
    await step(id, 'RISK_ASSESSMENT');
    return new Course(database, id, no);
  };
  /** Approved, not yet reported upward. */
  const discussed = async () => {
    const course = await at(DecisionPhase.APPROVED);
    const discussionId = await record(course.id, RecordKind.DISCUSSION, {
      meetingKind: MeetingKind.EXECUTIVE,
      meetingName: '县政府第31次常务会议',
      speakers: ['副县长甲', '县长丑'],
      head: '县长丑',
      result: DiscussionResult.APPROVE,
      majorityResult: DiscussionResult.APPROVE,
      departureReason: '',
      dissents: [],
      draftSha256: 'd1',
      fileIds: [],
    });
    return { course, discussionId };
  };
  const report = (
    id: string,
    discussionId: string | null,
    kind: 'PARTY_REPORT' | 'NPC_REPORT' = RecordKind.PARTY_REPORT,
    reply: ReportReply = ReportReply.AGREED,
  ) =>
    record(id, kind, {
      reportNo: '岚府〔2026〕31号',
      reportedOn: '2026-12-04',
      reply,
      repliedOn: '2026-12-07',
      replyText: '已阅研。',
      discussionId,
      fileIds: [],
    });
  /** Approved, agreed to, signed: ready to be issued. */
  const approved = async () => {
    const { course, discussionId } = await discussed();
    await report(course.id, discussionId);
    await signedByHead(database, course.id);
    return course;
  };
  const issued = async () => {
    const course = await approved();
    await course.done('issueDecision', head, ISSUE);
    return course;
  };
  /** A plan with its two documents. */
  const planFor = async ({ id }: Course) => ({
    ...PLAN,
    textFileId: (await proofPaper(database, id, RecordKind.ISSUE))[0] ?? '',
    interpretationFileId: await paper(id, DocumentKind.INTERPRETATION),
  });
  const planned = async () => {
    const course = await issued();
    const plan = await planFor(course);
    await course.done('planPublication', people.govOffice, plan);
    return { course, plan };
  };
  const reviewed = async () => {
    const made = await planned();
    await made.course.done('passPaper', people.secrecy);
    return made;
  };
  const published = async () => {
    const { course } = await reviewed();
    await course.done('publishDecision', people.govOffice);
    return course;
  };
  const START = { executingUnitIds: [housing.id], supervisingUnitId: office.id, startsOn: '2026-12-10' };
  const executing = async () => {
    const course = await published();
    await course.done('startExecution', people.govOffice, START);
    return course;
  };
  const REPORT = {
    kind: 'PROGRESS',
    text: '已完成十二个小区的改造。',
    foundOn: '2026-12-10',
    reportedOn: '2026-12-10',
  };
  return {
    database,
    people,
    head,
    leader,
    executor,
    stranger,
    both,
    paper,
    record,
    step,
    facts,
    at,
    discussed,
    report,
    approved,
    issued,
    planFor,
    planned,
    reviewed,
    published,
    executing,
    START,
    REPORT,
  };
}
