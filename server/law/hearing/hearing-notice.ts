/**
 * 国令713号第十六条: draft, explanation, time and place of a hearing are published in advance. How long in advance the statute
 * leaves open; it is the county's setting, longer for price hearings.
 */
import { addDays, type CalendarDay, daysBetween, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r27 = provision('R-27', 'LAW', '国令713号第十六条');
const r27Design = provision('R-27', 'DESIGN', '本县设定');
const r27Order = provision('R-27', 'DESIGN', '听证办理规则');

/** A notice of a hearing (听证会公告). */
export interface HearingNotice {
  noticeOn: CalendarDay;
  heldOn: CalendarDay | null;
  /** The hour it begins, as it is announced (09:00). */
  startsAt?: string | null | undefined;
  place?: string | null | undefined;
  /** Whether the draft and its explanation are published with it, or were before (决策草案及其说明). */
  draftPublished: boolean;
  explanationPublished: boolean;
  price: boolean;
}

/** Settings of the county on notices of hearings (本县设定). */
export type HearingNoticePolicy = Pick<LocalPolicy, 'hearingNoticeDays' | 'priceHearingNoticeDays'>;

/** Days in advance by which this kind of hearing is announced (提前公告的日数). */
export const noticeDays = (
  { price }: Pick<HearingNotice, 'price'>,
  { hearingNoticeDays, priceHearingNoticeDays }: HearingNoticePolicy,
): number => (price ? priceHearingNoticeDays : hearingNoticeDays);

/** The last day on which the notice is in good time (最迟公告日). */
export const latestNotice = (
  hearing: { heldOn: CalendarDay } & Pick<HearingNotice, 'price'>,
  policy: HearingNoticePolicy,
): CalendarDay => addDays(hearing.heldOn, -noticeDays(hearing, policy));

/** Findings on the notice of a hearing (听证会公告): missing parts, and too short a time before the day. */
export function refuseHearingNotice(notice: HearingNotice, policy: HearingNoticePolicy): Finding[] {
  const missing = PARTS.filter(([, , present]) => !present(notice));
  const { noticeOn, heldOn, price } = notice;
  return [
    ...(missing.length > 0 ? [incomplete(missing)] : []),
    ...(heldOn === null ? [] : refuseLead(noticeOn, { heldOn, price }, policy)),
  ];
}

/** Whether the notice that they take part, when and where reached a participant (听证通知), by the record of the channel. */
export interface NoticedParticipant {
  name: string;
  told: boolean;
  /** Delivery status that the channel reports for a participant not yet reached. */
  course: string;
}

/**
 * Participants who were not notified that they take part, when and where (没有通知的参加人); the materials are judged apart.
 */
export const refuseUntoldParticipants = (participants: readonly NoticedParticipant[]): Finding[] =>
  participants.flatMap((one, index) => (one.told ? [] : [untold(one, `participants.${index}.told`)]));

function refuseLead(
  noticeOn: CalendarDay,
  hearing: { heldOn: CalendarDay; price: boolean },
  policy: HearingNoticePolicy,
): Finding[] {
  const days = daysBetween(noticeOn, hearing.heldOn);
  if (days < 1) return [notInAdvance];
  const wanted = noticeDays(hearing, policy);
  return days < wanted ? [late(days, wanted, latestNotice(hearing, policy))] : [];
}

type Part = readonly [field: string, name: string, present: (notice: HearingNotice) => boolean];
const PARTS: readonly Part[] = [
  ['draftPublished', '决策草案', ({ draftPublished }) => draftPublished],
  ['explanationPublished', '草案说明', ({ explanationPublished }) => explanationPublished],
  ['heldOn', '听证会时间', ({ heldOn, startsAt }) => heldOn !== null && !blank(startsAt)],
  ['place', '听证会地点', ({ place }) => !blank(place)],
];

const incomplete = (missing: readonly Part[]): Finding => {
  const names = missing.map(([, name]) => name).join('、');
  return r27.block('HEARING_NOTICE_INCOMPLETE', ...missing.map(([field]) => field))`
    听证会公告缺少：${names}。
    在听证会方案中逐栏写好，再送审。`;
};

const notInAdvance = r27.block('HEARING_NOTICE_LATE', 'heldOn')`
  听证会应当提前公告，公告不得晚于听证会前一日。
  推迟听证会。`;

const late = (days: number, wanted: number, latest: CalendarDay) =>
  r27Design.warn('HEARING_NOTICE_LATE', 'heldOn')`
    提前${days}日公告，少于本县设定的${wanted}日；最迟公告日为${inChinese(latest)}。
    听证会推迟到公告${wanted}日以后，或者写明仍按此办理的理由。`;

const untold = ({ name, course }: NoticedParticipant, field: string) => r27Order.warn(
  'HEARING_PARTICIPANT_UNTOLD',
  field,
)`
  没有记录表明${name}收到了参加听证会的通知（${course || '尚未通知'}）。
  电话通知并记录，或者当面送达材料时一并告知；已经以其他方式通知的，写明何时、怎样通知。`;
