import type { Decision } from '#schema/decision/decision.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import type { ActivityInput } from '#schema/procedure/activity-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { loadForAction, moveOn } from '#server/ground/kernel/matter/decision-action.ts';
import { refuseNamedDocuments } from '#server/ground/kernel/matter/decision-documents.ts';
import { happened, refuseProvedGround } from '#server/ground/kernel/matter/record-ground.ts';
import type { DecisionAction } from '#server/law/decision/decision-course.ts';
import {
  DecisionPhase,
  DecisionStepKind,
  PARTICIPATION_METHOD_LABELS,
} from '#server/law/decision/decision-phase.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { heldActivity, refuseHeldActivity } from './held-activity.ts';
import { refuseActivity } from '#server/law/participation/activity.ts';
import { refuseUnnamedEvent } from '#server/law/participation/activity-headcount.ts';
import type { Finding } from '#server/law/refusal.ts';
import { unrecordedEvents } from './counted-heads.queries.ts';
import { PREPARED_RECORDS } from './prepared-records.ts';
import { refusePreparing } from './step-guards.ts';
import { keepRecord, statusOf } from './step-record.ts';
import { prepares, UNIT_ROLES } from './step.permissions.ts';

const { PUBLIC_PARTICIPATION } = DecisionStepKind;

/** 登记公众参与活动 (第十四条): the first one begins public participation, whoever records it. */
export const recordActivity = defineCommand(
  'decision.activityRecorded',
  prepares,
  async (command, id: string, version: number, input: ActivityInput, replacesId: string | null) => {
    const decision = await loadForAction(command, UNIT_ROLES, id, version);
    command.about('decision', id, PARTICIPATION_METHOD_LABELS[input.method]);
    const announced = await heldActivity(command, decision, input.activityId, replacesId);
    const refusal = command.refusalOf([
      ...refusePreparing(decision.phase, PREPARED_RECORDS.activity),
      ...refuseActivity(input, command.today),
      ...(await refuseProvedGround(command, decision, RecordKind.ACTIVITY, happened(input))),
      ...refuseHeldActivity(announced, input, command.now),
      ...refuseUnnamedEvent(input, await unrecordedEvents(command.db, id, input.method)),
      ...(await refuseSheet(command, decision, input)),
    ]);
    if (refusal) return refusal;
    await announced?.tell(input);
    if (announced) command.publish('activities');
    const { happenedOn, ...content } = input;
    const begins = await beginning(command, decision);
    // Before the record, which is written at once: the decision changes once.
    if (begins) moveOn(command, decision, begins);
    const note = PARTICIPATION_METHOD_LABELS[input.method];
    return keepRecord(
      command,
      decision,
      { kind: RecordKind.ACTIVITY, happenedOn, content, replacesId },
      begins ? { kind: PUBLIC_PARTICIPATION, status: StepStatus.IN_PROGRESS, note } : undefined,
    );
  },
);

/**
 * Event that the activity begins: public participation, or its reopening where it had been opened again; null where
 * neither is due.
 */
export async function beginning(
  command: CommandContext,
  { id, phase }: Decision,
): Promise<DecisionAction | null> {
  if (phase === DecisionPhase.DRAFTING) return 'openParticipation';
  if (phase !== DecisionPhase.REVISING) return null;
  return (await statusOf(command, id, PUBLIC_PARTICIPATION)) === StepStatus.DONE
    ? null
    : 'reopenParticipation';
}

/** 签到表: a document of this decision. */
async function refuseSheet(
  command: CommandContext,
  { id }: Decision,
  { signInSheetId }: ActivityInput,
): Promise<Finding[]> {
  const found = await refuseNamedDocuments(command, id, signInSheetId ? [signInSheetId] : []);
  return found.map((finding) => ({ ...finding, fields: ['signInSheetId'] }));
}
