import { StepStatus } from '#schema/decision/step-status.ts';
import type { OutreachInput } from '#schema/execution/outreach-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { loadForEvent, mayBring } from '#server/ground/kernel/matter/decision-action.ts';
import { recordDecision } from '#server/ground/kernel/matter/record-decision.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { OUTREACH_FORM_LABELS } from '#server/law/decision/decision-publication.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { refuseOutreach } from '#server/law/execution/outreach.ts';
import { refuseOutreachPhase } from './outreach-guards.ts';
import { outreachGround } from './outreach-ground.queries.ts';
import { publicationOf } from './publication.queries.ts';
import { refuseRecordGround } from '#server/ground/kernel/matter/record-ground.ts';

/** 登记宣传解读 (国令713号第三十二条): a press conference, an interview or another form that took place. */
export const recordOutreach = defineCommand(
  'decision.outreachRecorded',
  mayBring('publish'),
  async (command, id: string, version: number, { heldOn, ...outreach }: OutreachInput) => {
    const decision = await loadForEvent(command, 'publish', id, version);
    const { fileIds, form } = outreach;
    const { publication } = await publicationOf(command.db, id);
    const refusal = command.refusalOf([
      ...refuseOutreachPhase(decision.phase, publication !== null),
      ...refuseOutreach({ ...outreach, heldOn }, await outreachGround(command.db, id)),
      ...(await refuseRecordGround(command, decision, RecordKind.OUTREACH, {
        field: 'heldOn',
        day: heldOn,
        fileIds,
      })),
    ]);
    if (refusal) return refusal;
    const { OUTREACH } = DecisionStepKind;
    await recordStep(command, id, OUTREACH, StepStatus.DONE, heldOn, OUTREACH_FORM_LABELS[form]);
    await recordDecision(command, decision, {
      kind: RecordKind.OUTREACH,
      happenedOn: heldOn,
      content: outreach,
    });
    command.publish('catalogue', `decision:${decision.no}`);
    return id;
  },
);
