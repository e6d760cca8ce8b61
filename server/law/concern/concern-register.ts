/** R-101. 国办发〔2016〕61号: what is seen is written down, judged and given to the unit whose business it is (登记、研判、转办). */
import {
  addDays,
  type CalendarDay,
  dayOf,
  inChinese,
  startOfDay,
} from '#server/law/calendar/calendar-day.ts';
import { type Handled, hidesLateness, type Weight } from './concern-clock.ts';
import { hourOf } from '#server/law/calendar/hour-of-day.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { sentence } from '#server/law/sentence.ts';
import { hollow } from '#server/law/substance.ts';

const r99 = provision('R-101', 'POLICY', '国办发〔2016〕61号');
const ours = provision('R-101', 'DESIGN', '舆情登记转办规则');

/** Most letters of each typed text (字数). */
export const CONCERN_MAX = { title: 60, sourceName: 200, said: 2000, note: 500 } as const;

/** Days back to which something seen can be written down; further back the year is mistyped. */
const SEEN_DAYS = 365;

/** A concern as it is written down (登记的舆情). */
export interface RegisteredConcern {
  /** Its subject, in words that everybody may read. */
  readonly title: string;
  /** Address, or name of the platform, the paper, the caller's line. */
  readonly sourceName: string;
  readonly said: string;
  readonly seenOn: CalendarDay;
  /** Clock time, as it is typed. */
  readonly seenTime: string;
}

/** The instant at which it was seen (发现时间), on the Shanghai clock; null where the hour cannot be read. */
export function seenInstant({
  seenOn,
  seenTime,
}: Pick<RegisteredConcern, 'seenOn' | 'seenTime'>): Date | null {
  const [hour, minute] = hourOf(seenTime)?.split(':').map(Number) ?? [];
  return hour === undefined || minute === undefined
    ? null
    : new Date(startOfDay(seenOn).getTime() + (hour * 60 + minute) * 60_000);
}

/** Reasons against writing it down so, all at once (登记不齐全). */
export const refuseConcern = (concern: RegisteredConcern, now: Date): Finding[] => [
  ...refuseTitle(concern.title),
  ...(hollow(concern.sourceName) ? [noSource] : []),
  ...refuseLong('sourceName', concern.sourceName),
  ...(hollow(concern.said) ? [nothingSaid] : []),
  ...refuseLong('said', concern.said),
  ...refuseSeen(concern, now),
];

/** Reasons against this title: the public will read it (标题). */
export const refuseTitle = (title: string): Finding[] => [
  ...(hollow(title) ? [untitled] : []),
  ...refuseLong('title', title),
];

const LABELS = { title: '标题', sourceName: '来源名称或者网址', said: '舆情内容', note: '办理要求' };

/** Reasons against a text that is longer than its field (超过字数). */
const refuseLong = (field: keyof typeof CONCERN_MAX, text: string): Finding[] =>
  Array.from(text).length > CONCERN_MAX[field] ? [tooLong(field)] : [];

function refuseSeen(concern: RegisteredConcern, now: Date): Finding[] {
  const seenAt = seenInstant(concern);
  if (seenAt === null) return [noHour];
  if (seenAt > now) return [inFuture];
  const first = addDays(dayOf(now), -SEEN_DAYS);
  return concern.seenOn < first ? [longAgo(first)] : [];
}

/** A concern as it is judged anew (重新研判). */
export interface Judged extends Weight {
  readonly title: string;
  readonly reason: string;
}

/** Reasons against judging it so (重新研判): a title that the public reads stands, and what is late stays late. */
export const refuseJudgement = (
  { title, reason, ...weight }: Judged,
  before: Handled & { readonly title: string },
  now: Date,
): Finding[] => [
  ...refuseTitle(title),
  ...(hidesLateness(before, weight, now) ? [lateStays] : []),
  ...(before.respondedAt !== null && title !== before.title ? [titlePublic] : []),
  ...refuseThinReason(reason, { code: 'CONCERN_JUDGEMENT_REASON', what: '重新研判', on: r99 }),
];

/** A hand-over as it is judged (转办). */
export interface HandOver {
  readonly fromUnitId: string | null;
  readonly toUnitId: string;
  readonly note: string;
  /** Whether anybody of the unit can draft a response here. */
  readonly staffed: boolean;
}

/** Reasons against handing it to this unit (转办): after the first time why it goes on is said. */
export const refuseHandOver = ({ fromUnitId, toUnitId, note, staffed }: HandOver): Finding[] => [
  ...(staffed ? [] : [unstaffed]),
  ...(fromUnitId === toUnitId ? [sameUnit] : []),
  ...(fromUnitId !== null && hollow(note) ? [transferUnexplained] : []),
  ...refuseLong('note', note),
];

/** Number of a transfer sheet (转办单编号): that of its concern; a later one of the same is told apart. */
export const transferNo = (no: string, earlier: number): string => {
  const [year = '', seq = ''] = no.split('-');
  return `舆情转办〔${year}〕${seq}号${earlier > 0 ? `之${earlier + 1}` : ''}`;
};

/** Why the draft of the unit before went back (退回原因): the next answers in its own words. */
export const goesOn = (unitName: string, note: string): string =>
  `改由${unitName}办理：${sentence(note)}原来拟写的回应由该单位核实、改写。`;

const untitled = r99.block('CONCERN_UNTITLED', 'title')`
  没有写标题。
  用公众看得懂的话写是什么事，不写是谁说的，例如“网上关于公交票价上涨的说法”。`;

const noSource = r99.block('CONCERN_SOURCE_UNSAID', 'sourceName')`
  没有写明来源。
  网络写网址，媒体写名称和日期，热线写工单号。`;

const nothingSaid = r99.block('CONCERN_SAID_MISSING', 'said')`
  没有写明舆情内容。
  照原话摘录要点，公众看不到。`;

const noHour = r99.block('CONCERN_HOUR_UNREADABLE', 'seenTime')`
  看不出是几点钟。
  回应时限按小时计算，写成“9:30”或者“下午2点半”。`;

const inFuture = r99.block('CONCERN_SEEN_IN_FUTURE', 'seenTime')`
  发现时间在现在之后。
  核对日期和钟点，写实际看到的时间。`;

const longAgo = (first: CalendarDay) => ours.block('CONCERN_SEEN_LONG_AGO', 'seenOn')`
  发现日期早于${inChinese(first)}。
  核对年份；更早的舆情不再登记。`;

const tooLong = (field: keyof typeof CONCERN_MAX) => ours.block('CONCERN_TEXT_LONG', field)`
  “${LABELS[field]}”超过${CONCERN_MAX[field]}字。
  只留要点。`;

const titlePublic = ours.block('CONCERN_TITLE_PUBLIC', 'title')`
  回应已经公布，标题不再改动。
  有变化的，在后续回应中说明。`;

const lateStays = r99.block('CONCERN_LATE_STAYS', 'level', 'emergency')`
  按现在的等级已经逾期，改变等级不能使它不逾期。
  保留等级，尽快回应；等级定得不对的，在回应以前、期限以内改变。`;

const unstaffed = ours.block('CONCERN_UNIT_WITHOUT_STAFF', 'leadUnitId')`
  这个单位在本平台没有经办人和负责人，收不到转办单。
  转给它的主管部门，或者先开通账号。`;

const sameUnit = ours.block('CONCERN_SAME_UNIT', 'leadUnitId')`
  已经由这个单位办理。
  选另一个单位。`;

const transferUnexplained = ours.block('CONCERN_TRANSFER_UNEXPLAINED', 'note')`
  改由另一单位办理，没有写明理由。
  例如“涉及的是线路审批，由交通运输局回应”。`;
