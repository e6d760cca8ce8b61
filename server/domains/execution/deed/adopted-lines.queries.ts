import { sql } from 'kysely';
import type { AdoptedLine, AdoptedMatter, DeedView } from '#schema/execution/adopted-deed-view.ts';
import type { ReportRow } from '#schema/feedback/report-parts.ts';
import { lastStanding, recordsOf, type RecordRow } from '#server/domains/decision/record.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { byKey, gatherEach } from '#server/ground/kernel/gather.ts';
import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RECORD_LABELS, RecordKind } from '#server/law/decision/decision-record.ts';
import { adopted } from '#server/law/execution/adopted-deed.ts';
import { dueWords } from '#server/law/execution/clause-duty.ts';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { correctedWords } from '#server/ground/kernel/corrected-words.ts';
import { type StandingDeed, standingDeeds } from './standing-deeds.queries.ts';

/** A line of a published report of a decision, with the round it answers. */
export interface ReportedLine {
  consultationId: string;
  round: number;
  row: ReportRow;
}

interface ReportRead {
  key: string;
  consultationId: string;
  round: number;
  rows: readonly ReportRow[] | null;
  correctedWords: readonly CorrectedWords[];
}

const published = gatherEach(async (db: Db, ids: readonly string[]) => {
  const { rows } = await sql<ReportRead>`
    select c.decision_id as key, c.id as "consultationId", c.round, a.rows, ${correctedWords} as "correctedWords"
    from adoption_report a join consultation c on c.id = a.consultation_id
    where c.decision_id = any(${ids}::uuid[]) and a.published_at is not null order by c.round`.execute(db);
  return byKey(rows);
});

const adoptedIn = ({ consultationId, round, rows }: Omit<ReportRead, 'key'>): ReportedLine[] =>
  (rows ?? []).filter(adopted).map((row) => ({ consultationId, round, row }));

/** Lines of a decision's published reports that were adopted, wholly or in part (采纳的意见). */
export const adoptedLines = async (db: Db, decisionId: string): Promise<ReportedLine[]> =>
  (await published(db, decisionId)).flatMap(adoptedIn);

/** A published decision, as it is listed. */
export interface PublishedMatter {
  id: string;
  no: string;
  title: string;
  phase: DecisionPhase;
}

/** 您提过，我们做了 of one decision: null while it is not published, or where nothing was adopted. */
export async function adoptedMatter(db: Db, decision: PublishedMatter): Promise<AdoptedMatter | null> {
  const [records, reports] = await Promise.all([recordsOf(db, decision.id), published(db, decision.id)]);
  const publication = lastStanding(records, RecordKind.PUBLICATION);
  const reported = reports.flatMap(adoptedIn);
  if (!publication || reported.length === 0) return null;
  const deeds = standingDeeds(records).filter(({ passed }) => passed);
  const lines = reported.map((line) => lineView(line, deeds, records));
  const { id, no, title, phase } = decision;
  const sum = (of: readonly AdoptedLine[]) => of.reduce((total, { count }) => total + count, 0);
  return {
    id,
    no,
    title,
    phase,
    publishedOn: publication.happenedOn,
    correctedWords: reports.flatMap(({ correctedWords }) => correctedWords),
    opinions: sum(lines),
    done: sum(lines.filter((line) => line.deeds.length > 0)),
    lines,
  };
}

function lineView(
  { consultationId, round, row }: ReportedLine,
  deeds: readonly StandingDeed[],
  records: readonly RecordRow[],
): AdoptedLine {
  const { position, title, result, count, changedClauses } = row;
  const own = deeds.filter((one) => one.consultationId === consultationId && one.position === position);
  const anchors = new Set(changedClauses.flatMap(({ anchorId }) => (anchorId ? [anchorId] : [])));
  const duties = lastStanding(records, RecordKind.EXECUTION_PLAN)?.content.duties ?? [];
  return {
    round,
    position,
    asked: title,
    result,
    count,
    changedClauses,
    tasks: duties.flatMap(({ anchorId, clauseNo, unit, task, ...due }) =>
      anchorId && anchors.has(anchorId) ? [{ clauseNo, unitName: unit.name, task, due: dueWords(due) }] : [],
    ),
    deeds: own.map(deedView),
  };
}

const deedView = ({ proof, words }: StandingDeed): DeedView => ({
  happenedOn: proof.happenedOn,
  record: RECORD_LABELS[proof.kind],
  unitName: proof.unitName,
  words,
});
