import { randomUUID } from 'node:crypto';
import { DecisionFile } from '#schema/decision/decision-file.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { resultOf } from '#test/domains/decision/questions.ts';
import { ask, type Question } from '#test/kernel/ask.ts';
import { asSystem } from '#test/kernel/build-catalogue.ts';
import { buildDecision, type DecisionPlan } from '#test/kernel/build-decision.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { Acknowledged } from '#server/ground/kernel/context.ts';
import { SOURCE, TOLD } from './late-samples.ts';

const MARKS = `lateMarks { step stepKind firstDay lastDay told source shortfalls enteredBy enteredOn confirmedBy confirmedOn }`;
const ANSWER = `__typename
  ... on Decision { id no phase version startedOn platformSince ${MARKS}
    stepLine { kind state happenedOn enteredLate } requirements { kind status note } }
  ... on Refusal { findings { rule basis article code severity message fields fix } }`;

/** 提出补录. */
export const proposeLate = (
  id: string,
  input: object,
  version: number,
  acknowledged: readonly Acknowledged[] = [],
): Question => ({
  query: `mutation($id: ID!, $version: Int!, $input: LateEntryInput!, $acknowledged: [AcknowledgementInput!]!) {
    result: proposeLateEntry(id: $id, version: $version, input: $input, acknowledged: $acknowledged) { ${ANSWER} } }`,
  variables: { id, version, input, acknowledged },
});

/** 确认补录. */
export const confirmLate = (id: string, proposalId: string, version: number): Question => ({
  query: `mutation($id: ID!, $version: Int!, $proposalId: ID!) {
    result: confirmLateEntry(id: $id, version: $version, proposalId: $proposalId) { ${ANSWER} } }`,
  variables: { id, version, proposalId },
});

/** 退回补录. */
export const returnLate = (id: string, proposalId: string, reason: string, version: number): Question => ({
  query: `mutation($id: ID!, $version: Int!, $proposalId: ID!, $reason: Text!) {
    result: returnLateEntry(id: $id, version: $version, proposalId: $proposalId, reason: $reason) { ${ANSWER} } }`,
  variables: { id, version, proposalId, reason },
});

/** Fields of an answer that these tests read. */
export interface LateAnswer {
  __typename: string;
  phase: string;
  version: number;
  startedOn: string;
  platformSince: string | null;
  lateMarks: {
    step: string;
    shortfalls: string[];
    source: string;
    told: string;
    enteredBy: string;
    confirmedBy: string;
  }[];
  stepLine: { kind: string; state: string; happenedOn: string | null; enteredLate: boolean }[];
  requirements: { kind: string; status: string; note: string | null }[];
  findings?: { code: string; fields: string[]; message: string; fix?: string }[];
}

/** Document each step produced; the others have papers of any kind. */
const PAPERS: Readonly<Record<string, DocumentKind>> = {
  ACTIVITY: DocumentKind.ACTIVITY_MINUTES,
  HEARING: DocumentKind.HEARING_RECORD,
  FAIR_COMPETITION: DocumentKind.FAIR_COMPETITION_REPORT,
  LEGALITY_REVIEW: DocumentKind.LEGALITY_OPINION,
  DISCUSSION: DocumentKind.MEETING_MINUTES,
  PARTY_REPORT: DocumentKind.PARTY_REPLY,
};

/** A county that took up the platform on 1 July 2026; today is the tenth. */
export async function openLate({ firstDay = '2026-07-01' } = {}) {
  const database = await testDatabase({ now: '2026-07-10T01:00:00Z' });
  const people = await buildPeople(database);
  if (firstDay) await setFirstDay(database, firstDay);

  const paper = (
    decisionId: string,
    kind: DocumentKind = DocumentKind.OTHER,
    sha256: string = crypto.randomUUID(),
  ) =>
    asSystem(database, async (em) => {
      const file = em.create(DecisionFile, {
        decisionId,
        kind,
        name: `${kind}.pdf`,
        mediaType: 'application/pdf',
        size: 34,
        sha256,
        storageKey: `ab/${crypto.randomUUID()}`,
        uploadedById: people.clerk.id,
        uploadedAt: new Date('2026-07-10T01:00:00Z'),
      });
      await em.flush();
      return file.id;
    });
  const started = (plan: DecisionPlan = {}) =>
    buildDecision(database, people, { phase: DecisionPhase.INITIATED, startedOn: '2026-07-06', ...plan });
  const versionOf = async (id: string): Promise<number> =>
    (await database.sql<{ version: number }>('select version from decision where id = $1', [id]))[0]
      ?.version ?? 0;
  const answered = async (actor: Actor | null, question: Question) =>
    resultOf(await ask(database, actor, question)) as unknown as LateAnswer;

  /** Entered by the clerk, with a document of its own. */
  const propose = async (
    id: string,
    step: string,
    more: object = {},
    actor = people.clerk,
    acknowledged: readonly Acknowledged[] = [],
  ) => {
    const input = {
      step,
      source: SOURCE,
      fileIds: [await paper(id, PAPERS[step])],
      ...(TOLD as Record<string, object>)[step],
      ...more,
    };
    return answered(actor, proposeLate(id, input, await versionOf(id), acknowledged));
  };
  const pending = async (id: string) =>
    (
      await database.sql<{ id: string }>(
        `select id from decision_record p where decision_id = $1 and kind = 'LATE_ENTRY_PROPOSAL' and not exists
         (select from decision_record a where a.decision_id = $1 and a.content ->> 'proposalId' = p.id::text) order by recorded_at, id`,
        [id],
      )
    ).map((row) => row.id);
  const confirm = async (id: string, actor = people.justiceStaff) =>
    answered(actor, confirmLate(id, (await pending(id))[0] ?? randomUUID(), await versionOf(id)));
  const giveBack = async (id: string, reason: string, actor = people.justiceStaff) =>
    answered(actor, returnLate(id, (await pending(id))[0] ?? randomUUID(), reason, await versionOf(id)));
  /** Entered and confirmed. */
  const enter = async (id: string, step: string, more: object = {}) => {
    const put = await propose(id, step, more);
    return put.findings ? put : confirm(id);
  };
  return {
    database,
    people,
    paper,
    started,
    versionOf,
    answered,
    propose,
    pending,
    confirm,
    giveBack,
    enter,
  };
}

type Database = Awaited<ReturnType<typeof testDatabase>>;

const setDay = (key: string) => (database: Database, day: string) =>
  database.sql(
    `insert into local_policy_version (version, "values", reason, changed_at)
     select version + 1, "values" || jsonb_build_object($1::text, $2::text), '七月启用平台', app_now()
     from local_policy_version order by version desc limit 1`,
    [key, day],
  );

/** 平台启用日, as 司法局 set it. */
export const setFirstDay = setDay('platformFirstDay');

/** 逐项补录截止日, as 司法局 set it. */
export const setFormsLastDay = setDay('lateFormsLastDay');
