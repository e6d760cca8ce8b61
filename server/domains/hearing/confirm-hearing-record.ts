import { StepStatus } from '#schema/decision/step-status.ts';
import type { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { refuseHearingRecord } from '#server/law/hearing/hearing-record.ts';
import { refuseAbsentSides } from '#server/law/hearing/hearing-sides.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { atStage } from './hearing-guards.ts';
import { changePublicly, loadOwn, touchDecision } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { activeOf } from './participants.ts';
import { isPriced } from './priced.queries.ts';
import { recordOf } from './record-facts.ts';

/** 确认听证记录 (第十七条): complete, and signed or refused by everyone who came; with it the decision's hearing has been held, where every side concerned came. */
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
    await recordHeld(command, hearing, participants);
    changePublicly(command, hearing);
    return id;
  },
);

/** The step of the decision: done, or still under way where a side concerned was absent and another hearing is to follow. */
async function recordHeld(
  command: CommandContext,
  hearing: Hearing,
  participants: readonly HearingParticipant[],
): Promise<void> {
  const came = participants.filter(({ attended }) => attended);
  const price = await isPriced(command.db, command, hearing);
  const absent = refuseAbsentSides(hearing.sides, came, { price });
  const decision = await touchDecision(command, hearing);
  const note = [`${hearing.name}，听证参加人${came.length}名`, ...absent.map(({ message }) => message)];
  const status = absent.length === 0 ? StepStatus.DONE : StepStatus.IN_PROGRESS;
  const { HEARING } = DecisionStepKind;
  await recordStep(command, decision.id, HEARING, status, hearing.heldOn, note.join('。'));
}
