/**
 * 县政务公开任务清单: the results of an event are published within ten working days (the county's own setting): attendance
 * by group, pictures, and opinions heard.
 */
import { type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import {
  at,
  counted as said,
  type EventPicture,
  refusePictureDraft,
  refusePictures,
} from './event-pictures.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import type { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { blank, hollow, substance } from '#server/law/substance.ts';
import { addWorkingDays, type CountedDay, type WorkCalendar } from '#server/law/calendar/working-day.ts';

const r71 = provision('R-71', 'DESIGN', '政府开放活动公告规则');

/** Number of attendees of a group (到场人数); null: of the public. */
export interface Attendance {
  category: RepresentativeCategory | null;
  persons: number;
}

/** An opinion voiced at an event (听到的意见), and the response to it. */
export interface HeardOpinion {
  text: string;
  answer: string;
  /** It was entered as a comment of an open consultation, and is answered there. */
  entered: boolean;
}

/** Report on an event that was held (活动情况). */
export interface EventReportText {
  summary: string;
  attendance: readonly Attendance[];
  /** Reason why the numbers differ from those counted at the door. */
  attendanceNote: string;
  /** Empty when nobody voiced one. */
  opinions: readonly HeardOpinion[];
  pictures: readonly EventPicture[];
}

/** Limits of a report (活动情况的限度): code points of the texts, numbers of the rest. */
export const REPORT_LIMITS = {
  summaryLeast: 20,
  summary: 10_000,
  note: 500,
  opinions: 200,
  opinion: 2000,
  answer: 2000,
  persons: 100_000,
} as const;

/** The last day on which the report is in time (公布活动情况的期限). */
export const reportDue = (
  endsAt: Date,
  calendar: WorkCalendar,
  { eventReportWorkingDays }: Pick<LocalPolicy, 'eventReportWorkingDays'>,
): CountedDay => addWorkingDays(dayOf(endsAt), eventReportWorkingDays, calendar);

/** Whether the report is late (逾期未公布). */
export const reportLate = (due: CountedDay, today: CalendarDay): boolean => today > due.day;

/** Reasons against saving even a draft of a report (活动情况草稿). */
export const refuseReportDraft = (report: EventReportText): Finding[] => [
  ...(length(report.summary) > REPORT_LIMITS.summary ? [noSummary] : []),
  ...(report.attendance.some(({ persons }) => !counts(persons)) ? [uncounted] : []),
  ...(groupsTwice(report.attendance) ? [groupTwice] : []),
  ...(length(report.attendanceNote) > REPORT_LIMITS.note ? [longNote] : []),
  ...refuseOpinions(report.opinions),
  ...refusePictureDraft(report.pictures),
];

/**
 * Findings on a report about to be published (活动情况); `counted` holds the numbers counted at the door; empty: nobody
 * counted.
 */
export const refuseEventReport = (report: EventReportText, counted: readonly Attendance[]): Finding[] => [
  ...refuseReportDraft({ ...report, summary: report.summary.slice(0, REPORT_LIMITS.summary) }),
  ...(substance(report.summary) < REPORT_LIMITS.summaryLeast || length(report.summary) > REPORT_LIMITS.summary
    ? [noSummary]
    : []),
  ...(report.attendance.length === 0 ? [uncounted] : []),
  ...(counted.length > 0 && differs(report.attendance, counted) && hollow(report.attendanceNote)
    ? [unexplained]
    : []),
  ...at(report.opinions, ({ entered, answer }) => !entered && blank(answer), unanswered),
  ...refusePictures(report.pictures),
];

/** Whether a report gives other numbers than were counted (与签到不一致); a group absent from a list counts as zero. */
export function differs(told: readonly Attendance[], counted: readonly Attendance[]): boolean {
  const persons = (list: readonly Attendance[], group: Attendance['category']) =>
    list.find(({ category }) => category === group)?.persons ?? 0;
  return [...told, ...counted].some(({ category }) => persons(told, category) !== persons(counted, category));
}

/** Reasons against a correction of a published report (更正活动情况): it must state the error, and change something. */
export const refuseReportCorrection = (
  before: Pick<EventReportText, 'summary' | 'attendance'>,
  after: Pick<EventReportText, 'summary' | 'attendance'>,
  note: string,
): Finding[] => [
  ...(substance(after.summary) < REPORT_LIMITS.summaryLeast || length(after.summary) > REPORT_LIMITS.summary
    ? [noSummary]
    : []),
  ...(after.attendance.length === 0 || after.attendance.some(({ persons }) => !counts(persons))
    ? [uncounted]
    : []),
  ...(groupsTwice(after.attendance) ? [groupTwice] : []),
  ...(before.summary === after.summary && !differs(before.attendance, after.attendance) ? [unchanged] : []),
  ...(substance(note) < 5 || length(note) > REPORT_LIMITS.note ? [noNote] : []),
];

const length = (text: string) => Array.from(text).length;
const counts = (persons: number) =>
  Number.isInteger(persons) && persons >= 0 && persons <= REPORT_LIMITS.persons;
const groupsTwice = (attendance: readonly Attendance[]) =>
  new Set(attendance.map(({ category }) => category)).size < attendance.length;

/** Findings on the opinions heard (听到的意见). */
export const refuseOpinions = (opinions: readonly Pick<HeardOpinion, 'text' | 'answer'>[]): Finding[] =>
  opinions.length > REPORT_LIMITS.opinions ||
  opinions.some(
    ({ text, answer }) =>
      blank(text) || length(text) > REPORT_LIMITS.opinion || length(answer) > REPORT_LIMITS.answer,
  )
    ? [oddOpinions]
    : [];

const noSummary = r71.block('EVENT_SUMMARY_REQUIRED', 'summary')`
  活动情况少于${REPORT_LIMITS.summaryLeast}个字，或者超过${REPORT_LIMITS.summary}字。
  写明怎样举行、参观或者发布了什么、回答了哪些问题。`;

const uncounted = r71.block('EVENT_ATTENDANCE_REQUIRED', 'attendance')`
  没有写明各类人员的到场人数，或者不是0至${REPORT_LIMITS.persons}的整数。
  按签到填写；没有人到场的，如实填0。`;

const groupTwice = r71.block('ATTENDANCE_GROUP_TWICE', 'attendance')`
  同一类人员的到场人数写了两次。
  合并为一项。`;

const unexplained = r71.block('ATTENDANCE_NOTE_REQUIRED', 'attendanceNote')`
  到场人数与签到、现场登记不一致，没有说明原因。
  写明为什么不同，如“3人没有扫码直接进场”；或者改回签到的人数。`;

const longNote = r71.block('ATTENDANCE_NOTE_LONG', 'attendanceNote')`
  人数说明超过${REPORT_LIMITS.note}字。
  请精简。`;

const oddOpinions = r71.block('EVENT_OPINIONS_INVALID', 'opinions')`
  听到的意见有空白的，或者超过${REPORT_LIMITS.opinions}条、每条${REPORT_LIMITS.opinion}字。
  一条一条写明；没有人提意见的留空。`;

const unanswered = (places: readonly number[]) =>
  r71.block('EVENT_OPINION_ANSWER_REQUIRED', ...places.map((index) => `opinions.${index}.answer`))`
    第${said(places)}条意见没有登记到征求意见，也没有写明怎样办理。
    相关决策正在征求意见的，登记为意见；没有的，写明怎样办理。`;

const unchanged = r71.block('CORRECTION_CHANGES_NOTHING', 'summary', 'attendance')`
  更正以后的内容与原来相同。
  改动要更正的文字或者人数。`;

const noNote = r71.block('CORRECTION_NOTE_REQUIRED', 'note')`
  更正说明少于5个字，或者超过${REPORT_LIMITS.note}字。
  写明原来哪里不对，公众看得到。`;
