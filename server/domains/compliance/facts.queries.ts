import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { DecisionCategory } from '#server/law/decision/decision-category.ts';
import type { DecisionFact } from '#server/law/decision/decision-facts.ts';
import { listedNo } from '#server/law/decision/decision-number.ts';
import type { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { spanFrom } from '#server/law/catalogue/binding-editions.ts';
import { lawDay } from '#server/law/decision/law-day.ts';
import type { StepDutyKind } from '#server/law/decision/requirement.ts';
import type { DecisionRecordFacts } from '#server/law/compliance/duties.ts';
import type { SpecialRule, SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { lawsOf } from '#server/ground/kernel/laws.ts';
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
import { type Lines, linesBy, parsed } from './lines.queries.ts';
import { marksOf } from './marks.queries.ts';
import { recordFacts, type RecordLine, recordLines, readRecords } from './records.queries.ts';
import { roundFact, type RoundLine, roundLines } from './rounds.queries.ts';

/** Query for decisions; without a filter, all that the scope of the transaction shows. */
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
  startedAt: string | null;
  leadUnitId: string;
  organId: string | null;
  unitIds: readonly string[];
  executingUnitIds: readonly string[];
  categories: readonly DecisionCategory[];
  facts: readonly DecisionFact[];
  specialRules: readonly SpecialRuleKind[];
  releasedSteps: readonly DecisionStepKind[];
  releasedDuties: readonly StepDutyKind[];
  researched: boolean;
  proposed: boolean;
}

/** A decision with all that is on record of it, and its units (决策及其全部记录). */
export interface DecisionFacts extends DecisionRecordFacts {
  unitIds: readonly string[];
  organId: string | null;
}

/** Only decisions whose records the requester may read: from half a record, duties that were met would seem missed. */
const ASKED = ({ year = null, id = null }: DecisionsAsked) => sql<{ id: string; no: string; mark: string }>`
  select d.id, d.no, concat_ws(' ', d.xmin, exists (select from decision_proposal p where p.decision_id = d.id)) as mark
  from decision d where app_reads(d.unit_ids || d.executing_unit_ids)
    and (${year}::int is null or d.year = ${year}) and (${id}::uuid is null or d.id = ${id}) order by d.no`;

const LINES = (ids: readonly string[]) => sql`
  select q.id as key, to_json(q)::text as lines from (
    select d.id, d.no, d.title, d.year, d.phase, d.phase_since as "phaseSince", d.started_on as "startedOn", d.started_at as "startedAt",
      d.lead_unit_id as "leadUnitId", d.organ_id as "organId", d.unit_ids as "unitIds", d.executing_unit_ids as "executingUnitIds", d.categories, d.facts,
      d.special_rules as "specialRules", d.released_steps as "releasedSteps", d.released_duties as "releasedDuties", coalesce(d.research_record, '') <> '' as researched,
      exists (select from decision_proposal p where p.decision_id = d.id) as proposed
    from decision d where d.id = any(${ids})) q`;

/** Everything read of one decision, as text. */
interface Told {
  line: string;
  steps: string;
  records: string;
  documents: string;
  rounds: string;
  hearings: string;
  catalogue: string;
  acknowledged: string;
}

/**
 * Cached facts of each decision, with the mark its rows bore when they were read; under the same mark the facts are the
 * same.
 */
const known = new Map<string, { mark: string; facts: DecisionFacts }>();
const KEPT = 20_000;
const LAST_DAY = '9999-12-31';

/** All that is on record of these decisions (决策全过程记录), in a handful of statements whatever their number; rows are read where they changed. */
export async function decisionFactsOf(db: Db, asked: DecisionsAsked): Promise<DecisionFacts[]> {
  const { rows } = await ASKED(asked).execute(db);
  const marked = await marksOf(db, rows);
  const changed = rows.filter((row, index) => known.get(row.id)?.mark !== marked[index]?.mark);
  const fresh = await readFacts(db, changed);
  const all = marked.map(({ id, mark }) => ({ id, mark, facts: fresh.get(id) ?? known.get(id)?.facts }));
  if (known.size > KEPT) known.clear();
  return all.flatMap(({ id, mark, facts }) => {
    if (facts) known.set(id, { mark, facts });
    return facts ?? [];
  });
}

/** Reads them anew, after their marks: what changes meanwhile bears another mark the next time. */
async function readFacts(
  db: Db,
  decisions: readonly { id: string; no: string }[],
): Promise<Map<string, DecisionFacts>> {
  if (decisions.length === 0) return new Map();
  const told = await toldOf(db, decisions);
  await readRecords(
    db,
    [...told.values()].flatMap(({ records }) => parsed<RecordLine>(records)),
  );
  const laws = await lawsOf(db);
  return new Map([...told].map(([id, one]) => [id, factsOf(one, laws)]));
}

async function toldOf(db: Db, decisions: readonly { id: string; no: string }[]): Promise<Map<string, Told>> {
  const ids = decisions.map(({ id }) => id);
  const lines = await linesBy(db, LINES(ids));
  const steps = await stepLines(db, ids);
  const records = await recordLines(db, ids);
  const documents = await documentLines(db, ids);
  const rounds = await roundLines(db, ids);
  const hearings = await hearingLines(db, ids);
  const catalogue = await catalogueLines(
    db,
    decisions.map(({ no }) => listedNo(no)),
  );
  const acknowledged = await acknowledgedLines(db, ids);
  const of = (all: Lines, key: string) => all.get(key) ?? '';
  return new Map(
    decisions.map(({ id, no }) => [
      id,
      {
        line: of(lines, id),
        steps: of(steps, id),
        records: of(records, id),
        documents: of(documents, id),
        rounds: of(rounds, id),
        hearings: of(hearings, id),
        catalogue: of(catalogue, listedNo(no)),
        acknowledged: of(acknowledged, id),
      },
    ]),
  );
}

function factsOf(told: Told, laws: readonly SpecialRule[]): DecisionFacts {
  const documents = parsed<DocumentLine>(told.documents).map(documentFact);
  const line = JSON.parse(told.line) as DecisionLine;
  const steps = parsed<StepLine>(told.steps).map(stepFact);
  // An undecided matter is bound by every edition to come, so the day of the reading does not matter.
  const until = lawDay({ ...line, steps }, LAST_DAY);
  const span = { ...spanFrom(line, until), no: line.no, released: line };
  return {
    ...line,
    catalogue: catalogueFact(parsed<CatalogueLine>(told.catalogue), laws, span),
    steps,
    records: recordFacts(parsed<RecordLine>(told.records), documents),
    rounds: parsed<RoundLine>(told.rounds).map(roundFact),
    hearings: parsed<HearingLine>(told.hearings).map(hearingFact),
    documents,
    acknowledged: parsed<string>(told.acknowledged),
  };
}
