/**
 * 村民委员会组织法第三十条、第三十二条: what is posted for a village is true, is signed by its committee, and was looked at by
 * its supervising body (村务监督机构). A wrong one is corrected by another beside it.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type EventPicture, refusePictures } from '#server/law/event/event-pictures.ts';
import { personalIn } from '#server/law/people/personal-left.ts';
import { refuseThinReason } from '#server/law/reason.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow, substance } from '#server/law/substance.ts';
import { type DisclosureKind, listsEntries, Rhythm, RHYTHM_LABELS, rhythmOf } from './disclosure-kind.ts';
import type { DisclosingVillage } from './disclosure-due.ts';
import { type DisclosurePeriod, periodWords, readPeriod } from './disclosure-period.ts';
import { type PostedEntry, refuseEntries } from './village-entries.ts';

const r100 = provision('R-100', 'LAW', '村民委员会组织法第三十条');
const supervised = provision('R-100', 'LAW', '村民委员会组织法第三十二条');
const ours = provision('R-100', 'DESIGN', '村务公开规则');

const TEXT_MIN = 10;

/** Limits of a posting (篇幅): letters of the texts, number of pictures. */
export const POSTING_MAX = { text: 5000, name: 30, pictures: 9 } as const;

/** A picture of a posting: the file's id, and its words. */
export interface PostedPicture extends EventPicture {
  readonly id: string;
}

/** The content of a posting (公开的内容). */
export interface PostedContent {
  readonly text: string;
  readonly entries: readonly PostedEntry[];
  readonly pictures: readonly PostedPicture[];
  /** 村委会签发人, and the day. */
  readonly signedByName: string;
  readonly signedOn: CalendarDay;
  /** 村务监督机构审核人. */
  readonly supervisorName: string;
}

/** A posting as it is written (公开的一期). */
export interface WrittenPosting extends PostedContent {
  readonly kind: DisclosureKind;
  readonly period: string;
}

/** Facts of the record that a posting is held against. */
export interface PostingFacts {
  readonly village: DisclosingVillage;
  /** The period of this kind was posted already. */
  readonly posted: boolean;
  readonly today: CalendarDay;
}

/** Reasons against posting this, all at once (村务公开). */
export const refusePosting = (
  posting: WrittenPosting,
  { village, posted, today }: PostingFacts,
): Finding[] => {
  const period = readPeriod(posting.period);
  const asked = rhythmOf(posting.kind, village.financeMonthly);
  return [
    ...(period?.rhythm === asked ? refusePeriod(period, village, today) : [otherPeriod(asked)]),
    ...(posted ? [alreadyPosted(periodWords(posting.period))] : []),
    ...refuseContent(posting),
    ...refuseNames(posting),
    ...(period && (posting.signedOn < period.lastDay || posting.signedOn > today) ? [signedWrong] : []),
  ];
};

/** Reasons against putting a posting right so, all at once (更正): its kind and period stay. */
export const refusePostingCorrection = (
  posting: WrittenPosting,
  reason: string,
  { corrected, today }: { corrected: boolean; today: CalendarDay },
): Finding[] => {
  const period = readPeriod(posting.period);
  return [
    ...(corrected ? [correctedAlready] : []),
    ...refuseThinReason(reason, { code: 'POSTING_CORRECTION_REASON', what: '更正', on: ours }),
    ...personalIn('reason', reason),
    ...refuseContent(posting),
    ...refuseNames(posting),
    ...(period && (posting.signedOn < period.lastDay || posting.signedOn > today) ? [signedWrong] : []),
  ];
};

function refusePeriod(period: DisclosurePeriod, village: DisclosingVillage, today: CalendarDay): Finding[] {
  const over = period.rhythm === Rhythm.AT_ONCE ? period.lastDay <= today : period.lastDay < today;
  const last = village.endedOn;
  return [
    ...(over ? [] : [notOver]),
    ...(period.lastDay < village.since || (last !== null && period.firstDay > last) ? [notItsPeriod] : []),
  ];
}

const refuseContent = ({ kind, text, entries, pictures }: WrittenPosting): Finding[] => [
  ...(substance(text) < TEXT_MIN ? [thin] : []),
  ...(Array.from(text).length > POSTING_MAX.text ? [tooLong] : []),
  ...personalIn('text', text),
  ...(listsEntries(kind) && entries.length === 0 ? [noEntries] : []),
  ...refuseEntries(entries),
  ...(pictures.length > POSTING_MAX.pictures ? [tooManyPictures] : []),
  ...refusePictures(pictures),
];

const isName = (name: string) => !hollow(name) && Array.from(name).length <= POSTING_MAX.name;

const refuseNames = ({ signedByName, supervisorName }: WrittenPosting): Finding[] => [
  ...(isName(signedByName) ? [] : [unsigned]),
  ...(isName(supervisorName) ? [] : [unsupervised]),
  ...(!hollow(signedByName) && signedByName === supervisorName ? [ownSupervisor] : []),
  ...personalIn('signedByName', signedByName),
  ...personalIn('supervisorName', supervisorName),
];

const otherPeriod = (rhythm: Rhythm) => r100.block('POSTING_PERIOD_WRONG', 'period')`
  这一类事项${RHYTHM_LABELS[rhythm]}，所选期间与此不符。
  按季度的选季度，按月的选月份，随时公开的写事项发生的日期。`;

const notOver = ours.block('POSTING_PERIOD_NOT_OVER', 'period')`
  所选期间还没有结束，或者在今天以后。
  等期间结束后公开；急需公开的，按“涉及村民利益的重大事项”发。`;

const notItsPeriod = ours.block('POSTING_PERIOD_OUTSIDE', 'period')`
  所选期间早于本村起算公开的日期，或者在撤并以后。
  核对年份；更早的仍以公开栏和村档案为准。`;

const alreadyPosted = (words: string) => ours.block('POSTING_ALREADY_MADE', 'period')`
  ${words}的这一类事项已经公开。
  有错的，在原来那一期上更正，两份都保留。`;

const thin = r100.block('POSTING_TEXT_THIN', 'text')`
  文字说明不足${TEXT_MIN}字，标点和套话不算；只有照片，看不见图、读不清图的人不知道内容。
  写清做了什么、多少钱、给了哪些户；本期没有的，写明本期没有。`;

const tooLong = ours.block('POSTING_TEXT_LONG', 'text')`
  文字说明超过${POSTING_MAX.text}字。
  删减，明细写进表格。`;

const noEntries = r100.block('POSTING_ENTRIES_MISSING', 'entries')`
  集体财务收支没有逐笔列出。
  每笔写项目、收入或者支出、金额；本期没有收支的，写一行“本期没有收支”，金额写0。`;

const tooManyPictures = ours.block('POSTING_PICTURES_TOO_MANY', 'pictures')`
  照片超过${POSTING_MAX.pictures}张。
  只留看得清公开栏内容的。`;

const unsigned = r100.block('POSTING_UNSIGNED', 'signedByName')`
  没有写明村民委员会由谁签发，或者超过${POSTING_MAX.name}字。
  写签发的村委会成员姓名，例如主任。`;

const unsupervised = supervised.block('POSTING_UNSUPERVISED', 'supervisorName')`
  没有写明村务监督机构由谁审核，或者超过${POSTING_MAX.name}字。
  请村务监督委员会成员看过以后，写姓名。`;

const ownSupervisor = supervised.block('POSTING_SUPERVISES_ITSELF', 'supervisorName')`
  签发人和审核人是同一人，村委会成员不能担任村务监督机构成员。
  由村务监督委员会的另一人审核。`;

const signedWrong = ours.block('POSTING_SIGNED_WRONG', 'signedOn')`
  签发日期在期间结束以前，或者在今天以后。
  写村委会在公开稿上签字的日期。`;

const correctedAlready = ours.block('POSTING_CORRECTED_ALREADY')`
  这一份已经更正过。
  在最新的一份上更正。`;
