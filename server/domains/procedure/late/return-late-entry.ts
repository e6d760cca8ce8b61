import { latePending } from '#server/domains/decision/late-entry.queries.ts';
import { recordsOf } from '#server/domains/decision/record.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseControl } from '#server/ground/kernel/matter/control.ts';
import { loadForAction } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { ControlAct } from '#server/law/people/interested.ts';
import { refuseLateAnswer } from '#server/law/procedure/late-entry.ts';
import { LATE_STEP_LABELS } from '#server/law/procedure/late-step.ts';
import { refuseReturn } from '#server/law/reason.ts';
import { confirmsLate, LATE_CONFIRMERS } from './late-entry.permissions.ts';
import { notifyOfLateEntry } from './notify-of-late-entry.ts';

/**
 * 退回补录: where the document does not bear the entry out, or the step is to be taken on the platform; nothing of it is on
 * record as a step.
 */
export const returnLateEntry = defineCommand(
  'decision.lateEntryReturned',
  confirmsLate,
  async (command, id: string, version: number, proposalId: string, reason: string) => {
    const decision = await loadForAction(command, LATE_CONFIRMERS, id, version);
    const pending = latePending(await recordsOf(command.db, id));
    const proposal = pending.find((one) => one.id === proposalId.toLowerCase());
    const refusal = command.refusalOf([
      ...(await refuseControl(command.db, ControlAct.LATE_ENTRY, command.actor, decision)),
      ...refuseLateAnswer(proposal !== undefined),
      ...refuseReturn(reason),
    ]);
    if (refusal || !proposal) return refusal ?? id;
    const step = LATE_STEP_LABELS[proposal.content.entry.step];
    command.about('decision', id, step);
    await notifyOfLateEntry(command, 'returnReview', decision, step, reason);
    await recordDecision(command, decision, {
      kind: RecordKind.LATE_ENTRY_RETURN,
      happenedOn: command.today,
      content: { proposalId: proposal.id, reason, fileIds: [] },
    });
    command.publish(`decision:${decision.no}`);
    return id;
  },
);
