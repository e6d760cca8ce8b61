import type { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { UNDECIDED } from '#server/law/decision/fact-change.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import type { HeldRow, HeldTables } from './held-rows.queries.ts';

/** Until 2026-11-22 a repeal was known by the title of its item. */
const CALLED_REPEAL = /(?<!不予|不再|暂缓|不)(废止|停止执行)/;

/**
 * For what an item of a file of before 2026-11-22 stood on its agenda (议题事由), by the rule that the upgrade keeps to: a discussion recorded of it
 * was a decision on the draft, a title that says a repeal was one once the matter was decided. Of a closed item its paper alone said so.
 */
export function purposeOf(item: HeldRow, { decision, decision_record: records }: HeldTables): AgendaPurpose {
  if (item['decision_id'] == null || item['disclosure'] === AgendaDisclosure.CLOSED)
    return AgendaPurpose.OTHER;
  const discussed = (records ?? []).some(
    ({ kind, content }) =>
      kind === RecordKind.DISCUSSION &&
      (content as { agendaItemId?: unknown } | null)?.agendaItemId === item['id'],
  );
  const of = decision?.find(({ id }) => id === item['decision_id']);
  const decided = of !== undefined && !UNDECIDED.has(of['phase'] as DecisionPhase);
  return CALLED_REPEAL.test(String(item['title'])) && decided && !discussed
    ? AgendaPurpose.REPEAL
    : AgendaPurpose.DECIDE;
}
