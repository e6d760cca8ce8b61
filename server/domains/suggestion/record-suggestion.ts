import type { RecordedSuggestionInput } from '#schema/suggestion/suggestion-input.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { refuseRecordedCase } from '#server/law/casework/case-words.ts';
import { Role } from '#server/law/people/role.ts';
import { receiptedCommand } from '#server/engines/receipt/receipted-command.ts';
import { refuseIntake, SUGGESTION, takeSuggestion, whatDecision } from './suggestion-intake.ts';
import { recordsSuggestions } from './suggestion.permissions.ts';
import type { Suggested } from './suggested-decision.queries.ts';

/** 登记来信、来电、来访的意见建议 (国令713号第三十五条): whatever way it came by, it counts and is answered alike. */
export const recordSuggestion = receiptedCommand(
  ['suggestion.recorded', '登记意见建议'],
  { ...recordsSuggestions, scopes: ['SYSTEM'] },
  SUGGESTION,
  async (command, input: RecordedSuggestionInput) => {
    const decision = await whatDecision(command, input.decisionNo);
    if (!concerned(command.actor, decision)) throw notFound('您单位的该决策');
    const refusal = command.refusalOf([
      ...refuseIntake(command, decision, input),
      ...refuseRecordedCase(input, command.today),
    ]);
    if (refusal) return refusal;
    const { channel, receivedOn } = input;
    return takeSuggestion(command, decision, input, { channel, receivedOn, noticeVersion: null });
  },
);

/** The units that prepared it or carry it out, and the government's office. */
const concerned = (actor: Actor | null, { unitIds, executingUnitIds }: Suggested): boolean =>
  actor !== null &&
  (actor.roles.includes(Role.GOV_OFFICE_STAFF) || [...unitIds, ...executingUnitIds].includes(actor.unitId));
