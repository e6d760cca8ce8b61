import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { stageOf } from '#server/law/consultation/consultation-stage.ts';
import { atStage } from './consultation-guards.ts';
import { loadOwn, pagesOf } from './consultation-load.ts';
import { refuseUnscheduled } from './consultation-schedule.queries.ts';
import { mayOpen } from './consultation.permissions.ts';

/** 取消预约公布; the waiting job finds nothing scheduled and leaves it. */
export const cancelSchedule = defineCommand(
  ['consultation.scheduleCancelled', '取消定时公布'],
  mayOpen,
  async (command, id: string, version: number) => {
    const consultation = await loadOwn(command, id, version);
    const refusal = command.refusalOf(
      atStage('cancelSchedule', stageOf(consultation, command.now), () => refuseUnscheduled(consultation)),
    );
    if (refusal) return refusal;
    consultation.scheduledOpensAt = null;
    consultation.scheduledById = null;
    consultation.blockedReason = null;
    consultation.updatedAt = command.now;
    command.publish(...pagesOf(consultation));
    return id;
  },
);
