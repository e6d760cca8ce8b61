import type { Db } from '#server/ground/kernel/context.ts';
import { gatherEach } from '#server/ground/kernel/gather.ts';
import { type CalendarDay, startOfDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionPhase, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { type SuggestedDecision, SuggestionSubject } from '#server/law/decision/decision-suggestion.ts';
import { StepStatus } from '#schema/decision/step-status.ts';

/** Decision that a suggestion is about (所反映的决策). */
export interface Suggested extends SuggestedDecision {
  id: string;
  no: string;
  title: string;
  leadUnitId: string;
  unitIds: readonly string[];
  executingUnitIds: readonly string[];
}

const P = DecisionPhase;
const ENDED: readonly DecisionPhase[] = [P.REPEALED, P.TERMINATED, P.REJECTED, P.ARCHIVED];

/** When it ended, if it has: from the day on which it came to that phase. */
const endOf = (phase: DecisionPhase, since: CalendarDay): Date | null =>
  ENDED.includes(phase) ? startOfDay(since) : null;

/** Reads it by its number; what everybody may know of it. */
export async function suggestedDecision(db: Db, no: string): Promise<Suggested | null> {
  const [row] = await suggested(db, no);
  if (!row) return null;
  const { phase, since, publishedOn, ...decision } = row;
  return {
    ...decision,
    publishedAt: publishedOn ? startOfDay(publishedOn) : null,
    endedAt: endOf(phase, since),
  };
}

/**
 * First unit to handle what is said of it (首办单位): the one that carries the decision out, for matters of execution; else the one
 * that prepared it.
 */
export const firstUnit = (
  { leadUnitId, executingUnitIds }: Suggested,
  subject: SuggestionSubject | null | undefined,
): string => (subject === SuggestionSubject.EXECUTION ? (executingUnitIds[0] ?? leadUnitId) : leadUnitId);

const suggested = gatherEach(async (db, nos) => {
  const rows = await db
    .selectFrom('decision as d')
    .leftJoin('decision_step as s', (join) =>
      join
        .onRef('s.decision_id', '=', 'd.id')
        .on('s.kind', '=', DecisionStepKind.PUBLICATION)
        .on('s.status', '=', StepStatus.DONE),
    )
    .select([
      'd.id',
      'd.no',
      'd.title',
      'd.phase',
      'd.phase_since as since',
      'd.lead_unit_id as leadUnitId',
      'd.unit_ids as unitIds',
      'd.executing_unit_ids as executingUnitIds',
      's.happened_on as publishedOn',
    ])
    .where('d.no', 'in', nos)
    .execute();
  return rows.map((row) => [row.no, row] as const);
});
