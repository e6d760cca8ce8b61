import { StepStatus } from '#schema/decision/step-status.ts';
import { hearingHeldOn } from '#server/domains/decision/heard.queries.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { recordStep } from '#server/ground/kernel/matter/record-step.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { HearingTiding } from '#server/law/hearing/hearing-tiding.ts';
import { HearingNoticeKind } from '#server/law/hearing/hearing-words.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { turnTo } from '#server/engines/paper/paper-columns.ts';
import { announceTiding } from './announce-tiding.ts';
import { giveNotice } from './give-notice.ts';
import { atStage } from './hearing-guards.ts';
import { change, changePublicly, loadOwn, touchDecision } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';

/** 取消听证会: what was announced stays to be read, with why it is not held; the decision's step is open again where no other was held. */
export const cancelHearing = defineCommand(
  ['hearing.cancelled', '取消听证会'],
  mayBring('cancel'),
  async (command, id: string, version: number, reason: string) => {
    const hearing = await loadOwn(command, id, version);
    const refusal = command.refusalOf([
      ...atStage('cancel', hearing),
      ...refuseThinReason(reason, { code: 'CANCEL_REASON_REQUIRED', what: '取消听证会' }),
    ]);
    if (refusal) return refusal;
    hearing.stage = HearingStage.CANCELLED;
    hearing.cancelledAt = command.now;
    hearing.cancelReason = reason;
    turnTo(hearing, null);
    change(command, hearing);
    if (!hearing.noticePublishedAt) return id;
    giveNotice(command, hearing, HearingNoticeKind.CANCELLED, [`${hearing.name}取消。`, `原因：${reason}`]);
    await announceTiding(command, id, HearingTiding.CANCELLED);
    const decision = await touchDecision(command, hearing);
    const note = `${hearing.name}已取消`;
    // Another hearing may have been held, here or before the platform.
    const heldOn = await hearingHeldOn(command.db, decision.id);
    const status = heldOn ? StepStatus.DONE : StepStatus.PENDING;
    await recordStep(command, decision.id, DecisionStepKind.HEARING, status, heldOn, note);
    changePublicly(command, hearing);
    return id;
  },
);
