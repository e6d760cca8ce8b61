import { sql } from 'kysely';
import type { Db } from '#server/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar-day.ts';
import type { DecisionFact } from '#server/law/decision-facts.ts';
import type { DecisionPhase } from '#server/law/decision-phase.ts';
import type { DecisionRecordFacts } from '#server/law/duties.ts';
import type { SpecialRuleKind } from '#server/law/special-law.ts';
import { catalogueFact, type CatalogueLine, catalogueLines } from './catalogue.queries.ts';
import {
  acknowledgedLines,
  documentFact,
  type DocumentLine,
  documentLines,
  stepFact,
  type StepLine,
  stepLines,
} from './documents.queries.ts';
import { hearingFact, type HearingLine, hearingLines } from './hearings.queries.ts';
import { type Lines, parsed } from './lines.queries.ts';
import { recordFacts, type RecordLine, recordLines, readRecords } from './records.queries.ts';
import { roundFact, type RoundLine, roundLines } from './rounds.queries.ts';

/** Which decisions are looked at; nothing said, all that the sight of the transaction shows. */
export interface DecisionsAsked {
  year?: number | null;
  id?: string | null;
}

interface DecisionLine {
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
}

/** A decision with all that is on record of it, and its units (决策及其全部记录). */
export interface DecisionFacts extends DecisionRecordFacts {
  unitIds: readonly string[];
}

interface Row {
  id: string;
  no: string;
  line: string;
}

/** Only decisions whose records the asker may read: half a record would tell of duties missed that were met. */
const DECISIONS = ({ year = null, id = null }: DecisionsAsked) => sql<Row>`
  select q.id, q.no, to_json(q)::text as line from (
    select d.id, d.no, d.title, d.year, d.phase, d.phase_since as "phaseSince", d.started_on as "startedOn",
      d.lead_unit_id as "leadUnitId", d.unit_ids as "unitIds", d.executing_unit_ids as "executingUnitIds", d.facts,
      d.special_rule as "specialRule", coalesce(d.research_record, '') <> '' as researched,
      exists (select from decision_proposal p where p.decision_id = d.id) as proposed
    from decision d where app_reads(d.unit_ids || d.executing_unit_ids)
      and (${year}::int is null or d.year = ${year}) and (${id}::uuid is null or d.id = ${id})
  ) q order by q.no`;

/** Everything read of one decision, as text. */
interface Told extends Row {
  steps: string;
  records: string;
  documents: string;
  rounds: string;
  hearings: string;
  catalogue: string;
  acknowledged: string;
}

/** What a decision's text said when it was parsed last; of the same text the same facts are true. */
const known = new Map<string, { told: Told; facts: DecisionFacts }>();
const KEPT = 20_000;

/** All that is on record of these decisions (决策全过程记录), in a handful of statements whatever their number. */
export async function decisionFactsOf(db: Db, asked: DecisionsAsked): Promise<DecisionFacts[]> {
  const all = await toldOf(db, asked);
  const changed = all.filter((told) => !same(known.get(told.id)?.told, told));
  await readRecords(
    db,
    changed.flatMap(({ records }) => parsed<RecordLine>(records)),
  );
  if (known.size > KEPT) known.clear();
  for (const told of changed) known.set(told.id, { told, facts: factsOf(told) });
  return all.map((told) => known.get(told.id)?.facts ?? factsOf(told));
}

const PARTS = [
  'line',
  'steps',
  'records',
  'documents',
  'rounds',
  'hearings',
  'catalogue',
  'acknowledged',
] as const;
const same = (one: Told | undefined, other: Told) =>
  one !== undefined && PARTS.every((part) => one[part] === other[part]);

async function toldOf(db: Db, asked: DecisionsAsked): Promise<Told[]> {
  const { rows } = await DECISIONS(asked).execute(db);
  const ids = rows.map(({ id }) => id);
  const nos = rows.map(({ no }) => no);
  const steps = await stepLines(db, ids);
  const records = await recordLines(db, ids);
  const documents = await documentLines(db, ids);
  const rounds = await roundLines(db, ids);
  const hearings = await hearingLines(db, ids);
  const catalogue = await catalogueLines(db, nos);
  const acknowledged = await acknowledgedLines(db, ids);
  const of = (lines: Lines, key: string) => lines.get(key) ?? '';
  return rows.map((row) => ({
    ...row,
    steps: of(steps, row.id),
    records: of(records, row.id),
    documents: of(documents, row.id),
    rounds: of(rounds, row.id),
    hearings: of(hearings, row.id),
    catalogue: of(catalogue, row.no),
    acknowledged: of(acknowledged, row.id),
  }));
}

function factsOf(told: Told): DecisionFacts {
  const documents = parsed<DocumentLine>(told.documents).map(documentFact);
  return {
    ...(JSON.parse(told.line) as DecisionLine),
    catalogue: catalogueFact(parsed<CatalogueLine>(told.catalogue)),
    steps: parsed<StepLine>(told.steps).map(stepFact),
    records: recordFacts(parsed<RecordLine>(told.records), documents),
    rounds: parsed<RoundLine>(told.rounds).map(roundFact),
    hearings: parsed<HearingLine>(told.hearings).map(hearingFact),
    documents,
    acknowledged: parsed<string>(told.acknowledged),
  };
}
