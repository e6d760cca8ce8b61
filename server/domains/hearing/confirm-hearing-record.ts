import { StepStatus } from '#schema/decision/step-status.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { refuseHearingRecord } from '#server/law/hearing/hearing-record.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { atStage } from './hearing-guards.ts';
import { changePublicly, loadOwn, touchDecision } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { activeOf } from './participants.ts';
import { recordOf } from './record-facts.ts';

/** 确认听证记录 (第十七条): complete, and signed or refused by everyone who came; with it the decision's hearing has been held. */
export const confirmHearingRecord = defineCommand(
  ['hearing.recordConfirmed', '确认听证记录'],
  mayBring('signRecord'),
  async (command, id: string, version: number) => {
    const hearing = await loadOwn(command, id, version);
    const participants = await activeOf(command, id);
    const record = await recordOf(command, hearing, participants);
    const refusal = command.refusalOf(atStage('signRecord', hearing, () => refuseHearingRecord(record)));
    if (refusal) return refusal;
    hearing.stage = HearingStage.RECORD_SIGNED;
    hearing.recordSignedAt = command.now;
    const came = participants.filter(({ attended }) => attended).length;
    const decision = await touchDecision(command, hearing);
    const note = `${hearing.name}，听证参加人${came}名`;
    const { HEARING } = DecisionStepKind;
    await recordStep(command, decision.id, HEARING, StepStatus.DONE, hearing.heldOn, note);
    changePublicly(command, hearing);
    return id;
  },
);
