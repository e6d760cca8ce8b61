import type { EventReportInput } from '#schema/event/event-input.ts';
import { EventReport } from '#schema/event/event-report.ts';
import { act } from '#server/kernel/act.ts';
import { EventPaper } from '#server/law/event-words.ts';
import { refuseEventReport } from '#server/law/event-report.ts';
import { atStage } from './event-guards.ts';
import { loadEvent, voidReview } from './event-load.ts';
import { mayBring } from './event.permissions.ts';

/** 填写活动情况: how it was, how many of which group came, what was said; what was reviewed before is void. */
export const saveEventReport = act(
  'event.reportSaved',
  mayBring('saveReport'),
  async (command, id: string, version: number, input: EventReportInput) => {
    const event = await loadEvent(command, 'saveReport', id, version);
    const refusal = command.weigh(atStage('saveReport', event, command.now, () => refuseEventReport(input)));
    if (refusal) return refusal;
    const content = {
      summary: input.summary,
      attendance: input.attendance.map(({ category, persons }) => ({ category, persons })),
      opinions: [...input.opinions],
    };
    const report = await command.em.findOne(EventReport, { eventId: id });
    if (report) Object.assign(report, content);
    else command.em.create(EventReport, { eventId: id, ...content });
    voidReview(command, event, EventPaper.REPORT);
    return id;
  },
);
