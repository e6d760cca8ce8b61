import { actorOf } from '#server/ground/kernel/actor-of.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { firstMeetingOn } from '#server/domains/meeting/held-catalogue.queries.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { refuseEarlierMeeting } from '#server/law/catalogue/catalogue-approval.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { catalogueFacts } from './catalogue-facts.ts';
import { refuseEarlierApproval, refuseRecord } from './catalogue-guards.ts';
import { approves } from './catalogue.permissions.ts';
import { loadVersion } from './load-version.ts';

/** 补录平台启用以前的县政府审议: the meeting was held before the platform held any; by its name and day. */
export const enterEarlierApproval = defineCommand(
  ['catalogue.earlierApprovalEntered', '补录以前的县政府审议'],
  approves,
  async (command, id: string, version: number, meetingNo: string, meetingOn: CalendarDay) => {
    const catalogue = await loadVersion(command, id, version);
    const refusal = command.refusalOf([
      ...refuseEarlierApproval(await catalogueFacts(command.db, id), actorOf(command)),
      ...refuseRecord(
        ['meetingNo', '会议次数', meetingNo],
        ['meetingOn', '会议日期', meetingOn],
        command.today,
      ),
      ...refuseEarlierMeeting(meetingOn, await firstMeetingOn(command.db)),
    ]);
    if (refusal) return refusal;
    Object.assign(catalogue, {
      stage: CatalogueStage.GOV_APPROVED,
      govMeetingNo: meetingNo,
      govMeetingOn: meetingOn,
    });
    return id;
  },
);
