import { sql } from 'kysely';
import type { Db } from '#server/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import type { DecisionFact } from '#server/law/decision-facts.ts';
import type { DecisionPhase } from '#server/law/decision-phase.ts';
import type { DocumentKind } from '#server/law/document-kind.ts';
import type { DecisionRecordFacts, DocumentFact, StepFact } from '#server/law/duties.ts';
import type { SpecialRuleKind } from '#server/law/special-law.ts';
import { catalogueFacts } from './catalogue.queries.ts';
import { hearingFacts } from './hearings.queries.ts';
import { recordFacts } from './records.queries.ts';
import { roundFacts } from './rounds.queries.ts';

/** Which decisions are looked at; nothing said, all that the sight of the transaction shows. */
export interface DecisionsAsked {
  year?: number | null;
  id?: string | null;
}

interface Row {
  id: string;
  no: string;
  title: string;
  year: number;
  phase: DecisionPhase;
  phaseSince: CalendarDay;
  startedOn: CalendarDay;
  leadUnitId: string;
  unitIds: string[];
  executingUnitIds: string[];
  facts: DecisionFact[];
  specialRule: SpecialRuleKind | null;
  researched: boolean;
  proposed: boolean;
  steps: readonly (readonly [StepFact['kind'], StepFact['status'], CalendarDay | null])[] | null;
}

/** A decision with all that is on record of it, and its units (决策及其全部记录). */
export interface DecisionFacts extends DecisionRecordFacts {
  unitIds: readonly string[];
}

/** Only decisions whose records the asker may read: half a record would tell of duties missed that were met. */
const DECISIONS = ({ year = null, id = null }: DecisionsAsked) => sql<Row>`
  select d.id, d.no, d.title, d.year, d.phase, d.phase_since::text as "phaseSince", d.started_on::text as "startedOn",
    d.lead_unit_id as "leadUnitId", d.unit_ids as "unitIds", d.executing_unit_ids as "executingUnitIds", d.facts,
    d.special_rule as "specialRule", coalesce(d.research_record, '') <> '' as researched,
    exists (select from decision_proposal p where p.decision_id = d.id) as proposed, s.steps
  from decision d left join (
    select t.decision_id, json_agg(json_build_array(t.kind, t.status, t.happened_on)) as steps
    from decision_step t where t.status in ('WAIVED', 'DONE') group by t.decision_id
  ) s on s.decision_id = d.id
  where app_reads(d.unit_ids || d.executing_unit_ids)
    and (${year}::int is null or d.year = ${year}) and (${id}::uuid is null or d.id = ${id})
  order by d.no`;

/** All that is on record of these decisions (决策全过程记录), in a handful of statements whatever their number. */
export async function decisionFactsOf(db: Db, asked: DecisionsAsked): Promise<DecisionFacts[]> {
  const { rows } = await DECISIONS(asked).execute(db);
  const ids = rows.map(({ id }) => id);
  const documents = await documentFacts(db, ids);
  const records = await recordFacts(db, ids, documents);
  const rounds = await roundFacts(db, ids);
  const hearings = await hearingFacts(db, ids);
  const catalogue = await catalogueFacts(
    db,
    rows.map(({ no }) => no),
  );
  const acknowledged = await acknowledgedCodes(db, ids);
  return rows.map(({ steps, ...row }) => ({
    ...row,
    catalogue: catalogue.get(row.no) ?? null,
    steps: (steps ?? []).map(([kind, status, happenedOn]) => ({ kind, status, happenedOn })),
    records: records.get(row.id) ?? [],
    rounds: rounds.get(row.id) ?? [],
    hearings: hearings.get(row.id) ?? [],
    documents: documents.get(row.id) ?? [],
    acknowledged: acknowledged.get(row.id) ?? [],
  }));
}

type Line = readonly [
  id: string,
  kind: DocumentKind,
  size: number,
  mediaType: string,
  uploadedOn: CalendarDay,
];

/** The documents not taken out (决策材料), by decision. */
async function documentFacts(db: Db, ids: readonly string[]): Promise<Map<string, DocumentFact[]>> {
  const { rows } = await sql<{ decisionId: string; lines: readonly Line[] }>`
    select f.decision_id as "decisionId", json_agg(json_build_array(f.id, f.kind, f.size, f.media_type,
      (f.uploaded_at at time zone 'Asia/Shanghai')::date) order by f.uploaded_at, f.id) as lines
    from decision_file f where f.decision_id = any(${ids}) and f.removed_at is null group by f.decision_id`.execute(
    db,
  );
  return new Map(
    rows.map(({ decisionId, lines }) => [
      decisionId,
      lines.map(([id, kind, size, mediaType, uploadedOn]) => ({ id, kind, size, mediaType, uploadedOn })),
    ]),
  );
}

/** Warnings somebody took upon himself with a reason (知悉并说明理由), by decision. */
async function acknowledgedCodes(db: Db, ids: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; codes: string[] }>`
    select w.target_id as id, array_agg(distinct w.code) as codes from acknowledged_warning w
    where w.target_id = any(${ids}::text[]) group by w.target_id`.execute(db);
  return new Map(rows.map(({ id, codes }) => [id, codes]));
}
