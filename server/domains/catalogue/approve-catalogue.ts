import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CatalogueStage } from '#server/law/catalogue/catalogue-stage.ts';
import { catalogueFacts } from './catalogue-facts.ts';
import { refuseApproval, refuseRecord } from './catalogue-guards.ts';
import { approves } from './catalogue.permissions.ts';
import { loadVersion } from './load-version.ts';

/** 登记县政府审议: which meeting approved the catalogue, and when. */
export const approveCatalogue = defineCommand(
  'catalogue.approved',
  approves,
  async (command, id: string, version: number, meetingNo: string, meetingOn: CalendarDay) => {
    const catalogue = await loadVersion(command, id, version);
    const refusal = command.refusalOf([
      ...refuseApproval(await catalogueFacts(command.db, id), command.actor?.id ?? ''),
      ...refuseRecord(
        ['meetingNo', '会议次数', meetingNo],
        ['meetingOn', '会议日期', meetingOn],
        command.today,
      ),
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
