import { sql } from 'kysely';
import { lastStanding, type RecordRow, recordsOf } from '#server/domains/decision/record.queries.ts';
import type { ArchiveEntryView } from '#schema/execution/ending-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { readUnder } from '#server/ground/kernel/read.ts';
import {
  ARCHIVE_ITEM_LABELS,
  type ArchiveDocument,
  ArchiveItem,
  archiveItems,
  decisionMaking,
  missingArchiveItems,
  type ProcessFile,
} from '#server/law/archive/archive.ts';
import { refuseDecisionEvent } from '#server/law/decision/decision-course.ts';
import { type DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { explanationRequired } from '#server/law/decision/decision-publication.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import { blank } from '#server/law/substance.ts';
import { seesFile } from './execution.permissions.ts';
import { stepsDone } from './issuing.queries.ts';

/** Steps that nothing takes without a draft. */
const DRAFTED: ReadonlySet<DecisionStepKind> = new Set([
  DecisionStepKind.PUBLIC_PARTICIPATION,
  DecisionStepKind.LEGALITY_REVIEW,
  DecisionStepKind.COLLECTIVE_DISCUSSION,
]);

/** A decision's file (卷宗) as it stands: its records, its documents, and what the platform itself holds of it. */
export async function processFile(db: Db, decisionId: string): Promise<ProcessFile> {
  const all = await recordsOf(db, decisionId);
  const records = all.filter(({ replaced }) => !replaced);
  const documents = await archiveDocuments(db, decisionId);
  const held = [...(await platformHolds(db, decisionId)), ...statedAdoption(records)];
  const recorded = (kind: RecordKind) => records.some((record) => record.kind === kind);
  const steps = [...(await stepsDone(db, decisionId))];
  const draftThere =
    held.includes(ArchiveItem.DRAFT) || documents.some(({ kind }) => kind === DocumentKind.DRAFT);
  return {
    steps,
    drafted: draftThere || recorded(RecordKind.ISSUE) || steps.some((step) => DRAFTED.has(step)),
    issued: recorded(RecordKind.ISSUE),
    executed: recorded(RecordKind.EXECUTION_PLAN),
    records: [...new Set(records.map(({ kind }) => kind))],
    documents,
    held,
    explanationOwed:
      recorded(RecordKind.PUBLICATION) &&
      !recorded(RecordKind.OUTREACH) &&
      (await mustBeExplained(db, decisionId)),
    auditComplete: await auditComplete(db, decisionId, all),
    logVerified: null,
  };
}

async function mustBeExplained(db: Db, decisionId: string): Promise<boolean> {
  const { facts } = await db
    .selectFrom('decision')
    .select('facts')
    .where('id', '=', decisionId)
    .executeTakeFirstOrThrow();
  return explanationRequired({
    publicConcern: facts.includes(DecisionFact.PUBLIC_CONCERN),
    technical: facts.includes(DecisionFact.TECHNICAL),
  });
}

const archiveDocuments = (db: Db, decisionId: string): Promise<ArchiveDocument[]> =>
  db
    .selectFrom('decision_file')
    .select(['kind', 'name', 'size', 'sha256', 'uploaded_by_id as uploadedById'])
    .where('decision_id', '=', decisionId)
    .where('removed_at', 'is', null)
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute();

/** The documents not taken out (决策材料), by id. */
export const documentIds = async (db: Db, decisionId: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('decision_file')
    .select('id')
    .where('decision_id', '=', decisionId)
    .where('removed_at', 'is', null)
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
};

/** Archive items that the consultations, reports and catalogue of the platform provide (平台留存的材料). */
async function platformHolds(db: Db, decisionId: string): Promise<ArchiveItem[]> {
  const { rows } = await sql<Record<ArchiveItem, boolean>>`select
    exists (select from catalogue_item i where i.no = d.no)
      or exists (select from decision_proposal p where p.decision_id = d.id) as "INITIATION",
    d.research_record is not null and d.research_record <> '' as "RESEARCH",
    exists (select from consultation c join draft_version v on v.consultation_id = c.id
      where c.decision_id = d.id and c.opens_at is not null) as "DRAFT",
    exists (select from consultation c join dossier o on o.consultation_id = c.id
      where c.decision_id = d.id and c.opens_at is not null and jsonb_array_length(o.basis) > 0) as "BASIS",
    exists (select from consultation c where c.decision_id = d.id and c.opens_at is not null)
      or exists (select from hearing h where h.decision_id = d.id and h.record_published_at is not null) as "PUBLIC_OPINIONS",
    exists (select from consultation c join adoption_report r on r.consultation_id = c.id
      where c.decision_id = d.id and r.published_at is not null)
      or exists (select from hearing h where h.decision_id = d.id and h.report_published_at is not null) as "ADOPTION",
    exists (select from hearing h where h.decision_id = d.id and h.record_signed_at is not null) as "HEARING_RECORD"
    from decision d where d.id = ${decisionId}`.execute(db);
  return Object.values(ArchiveItem).filter((item) => rows[0]?.[item] === true);
}

/** The statement on the public's opinions may also be part of the publication itself (第三十二条). */
const statedAdoption = (records: readonly RecordRow[]): ArchiveItem[] =>
  blank(lastStanding(records, RecordKind.PUBLICATION)?.content.publicOpinionsStatement)
    ? []
    : [ArchiveItem.ADOPTION];

/**
 * Every record has the event of the act that made it: both bear the act's instant (办理过程留痕). Of 成批补录 that is the
 * import of the whole sheet, which the record names.
 */
async function auditComplete(db: Db, decisionId: string, records: readonly RecordRow[]): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from decision_record r
    where r.decision_id = ${decisionId} and exists (select from audit_event e
      where e.target_id in (r.decision_id::text, r.content -> 'imported' ->> 'importId') and e.outcome = 'DONE' and e.actor_id = r.recorded_by_id
        and e.at = r.recorded_at)`.execute(db);
  return (rows[0]?.count ?? 0) >= records.length;
}

/**
 * Items that the next file to be handed over must hold, and whether it does (归档材料核对), for those whose business it
 * is; empty for others.
 */
export async function archiveChecklist(
  context: Context,
  { id, unitIds, phase }: { id: string; unitIds: readonly string[]; phase: DecisionPhase },
): Promise<ArchiveEntryView[]> {
  if (!seesFile(unitIds).allows(context.actor)) return [];
  return readUnder(context, seesFile(unitIds), async (db) => {
    const whole = await processFile(db, id);
    const file = refuseDecisionEvent('handOver', phase).length === 0 ? decisionMaking(whole) : whole;
    const missing = missingArchiveItems(file);
    return archiveItems(file).map((item) => ({
      item,
      label: ARCHIVE_ITEM_LABELS[item],
      present: !missing.includes(item),
    }));
  });
}
