import { EventCorrection } from '#schema/event/event-correction.ts';
import type { EventCorrectionInput } from '#schema/event/event-report-input.ts';
import { EventReport } from '#schema/event/event.ts';
import { EventPhoto } from '#schema/event/event-photo.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { refuseReportCorrection } from '#server/law/event/event-report.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { atStage } from './event-guards.ts';
import { changePublicly, loadEvent } from './event-load.ts';
import { mayBring } from './event.permissions.ts';

/** 更正活动情况: what everybody read stays readable beside what is said now, with the reason. */
export const correctEventReport = defineCommand(
  ['event.reportCorrected', '更正活动情况'],
  mayBring('correctReport'),
  async (command, id: string, version: number, input: EventCorrectionInput) => {
    const event = await loadEvent(command, 'correctReport', id, version);
    const { em } = command;
    const report = await em.findOneOrFail(EventReport, { eventId: id });
    const [last] = await em.find(EventCorrection, { eventId: id }, { orderBy: { at: 'desc' }, limit: 1 });
    const refusal = command.refusalOf(
      atStage('correctReport', event, command.now, () =>
        refuseReportCorrection(last ?? report, input, input.note),
      ),
    );
    if (refusal) return refusal;
    em.create(EventCorrection, {
      eventId: id,
      summary: input.summary,
      attendance: input.attendance.map(({ category, persons }) => ({ category, persons })),
      note: input.note,
      byId: actorOf(command).id,
      at: command.now,
    });
    changePublicly(command, event);
    return id;
  },
);

/** 撤下照片 (个人信息保护法第十五条、第四十七条): whoever is on it takes their consent back; nobody gets it any more, the record stays. */
export const withdrawEventPhoto = defineCommand(
  ['event.photoWithdrawn', '撤下活动照片'],
  mayBring('withdrawPhoto'),
  async (command, id: string, version: number, photoId: string, reason: string) => {
    const event = await loadEvent(command, 'withdrawPhoto', id, version);
    const photo = await loadById(command.em, EventPhoto, photoId, '该照片');
    if (photo.eventId !== event.id || photo.position === null) throw notFound('该照片');
    if (photo.withdrawnAt) return id;
    const refusal = command.refusalOf([
      ...atStage('withdrawPhoto', event, command.now),
      ...refuseThinReason(reason, { code: 'WITHDRAW_REASON_REQUIRED', what: '撤下照片' }),
    ]);
    if (refusal) return refusal;
    photo.withdrawnAt = command.now;
    photo.withdrawReason = reason;
    changePublicly(command, event);
    return id;
  },
);
