import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { stageOf } from '#server/law/consultation/consultation-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { answeredWarnings, unanswered } from './consultation-acknowledged.queries.ts';
import { refuseOpening } from './consultation-findings.ts';
import { atStage, refuseUnreviewedMaterials } from './consultation-guards.ts';
import { loadOwn, pagesOf, weighedRow } from './consultation-load.ts';
import { refusePhase } from './consultation-round.queries.ts';
import { mayOpen } from './consultation.permissions.ts';
import { refuseUnapprovedShortening } from './shortening.ts';

const r20 = provision('R-20', 'DESIGN', '办理流程');

/** 预约公布: the lead answers for the opening at that instant, which is weighed again when it comes. */
export const scheduleConsultation = defineCommand(
  ['consultation.scheduled', '定时公布'],
  mayOpen,
  async (command, id: string, version: number, opensAt: Date) => {
    const consultation = await loadOwn(command, id, version);
    const row = await weighedRow(command, id);
    const unapproved = await refuseUnapprovedShortening(command.db, row, dayOf(opensAt), command);
    const findings = atStage('schedule', stageOf(consultation, command.now), () => [
      ...refusePast(opensAt, command.now),
      ...refuseUnreviewedMaterials(row),
      ...refusePhase(row.decision.phase),
      ...refuseOpening(row, dayOf(opensAt), command),
      ...unapproved,
    ]);
    const refusal = command.refusalOf(unanswered(findings, await answeredWarnings(command.db, row)));
    if (refusal) return refusal;
    consultation.scheduledOpensAt = opensAt;
    consultation.scheduledById = actorOf(command).id;
    consultation.blockedReason = null;
    consultation.updatedAt = command.now;
    await command.enqueue(
      'open-consultation',
      { consultationId: id },
      { runAt: opensAt, key: `open-consultation:${id}` },
    );
    command.publish(...pagesOf(consultation));
    return id;
  },
);

const refusePast = (opensAt: Date, now: Date): Finding[] => (opensAt > now ? [] : [past]);

const past = r20.block('SCHEDULE_IN_PAST', 'opensAt')`
  预约公布的时间已经过去。
  选择以后的时间，或者直接公布。`;
