import { Decision } from '#schema/decision/decision.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { CommandContext } from '../context.ts';
import { moveOn } from './decision-action.ts';
import { recordDecision } from './record-decision.ts';

/** 由调整后的决策替代: once the adjusted decision is issued, the one it adjusts is in force no more, on record and on its page. */
export async function supersedeAdjusted(
  command: CommandContext,
  { adjustsId, no, title }: Decision,
  issuedOn: CalendarDay,
  documentNo: string,
): Promise<void> {
  const adjusted = adjustsId ? await command.em.findOne(Decision, { id: adjustsId }) : null;
  if (adjusted?.phase !== DecisionPhase.ADJUSTING) return;
  const content = { successorNo: no, title, documentNo, fileIds: [] };
  await recordDecision(command, adjusted, { kind: RecordKind.SUPERSESSION, happenedOn: issuedOn, content });
  moveOn(command, adjusted, 'supersede');
}
