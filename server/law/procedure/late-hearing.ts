/**
 * 国令713号第十六条至第十八条: a hearing from before the platform (补录的听证会), by its papers. Facts they do not show
 * need a reason; shortfalls they show are judged in `late-hearing-standing.ts`.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { STAKEHOLDER_SIDE_LABELS, type StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, unsaid } from '#server/law/substance.ts';
import { IN_FORCE_SINCE } from './late-solicitation.ts';

const r27 = provision('R-27', 'LAW', '国令713号第十六条');
const r28 = provision('R-28', 'LAW', '国令713号第十六条');
const r29 = provision('R-29', 'LAW', '国令713号第十六条');
const r30 = provision('R-30', 'LAW', '国令713号第十七条');
const r31 = provision('R-31', 'LAW', '价格法第二十三条');
const r32 = provision('R-32', 'LAW', '国令713号第十八条');
const r58 = provision('R-58', 'LAW', '国令713号第三十三条');

/** A hearing by its papers (补录的听证会); a day that they do not show is null. */
export interface LateHearing {
  noticeOn?: CalendarDay | null | undefined;
  /** Where the notice was published: the site, the paper. */
  publishedIn: string;
  /** The draft and its explanation were published with it. */
  draftPublished: boolean;
  heldOn: CalendarDay;
  place: string;
  host: string;
  chair: string;
  /** How many of each side came (各方参加人). */
  groups: readonly { side: StakeholderSide; count: number }[];
  /** Participants were chosen among those who signed up or were put forward (遴选). */
  selected: boolean;
  methodOn?: CalendarDay | null | undefined;
  listOn?: CalendarDay | null | undefined;
  /** The last day on which the materials reached a participant. */
  deliveredOn?: CalendarDay | null | undefined;
  heldInPublic: boolean;
  /** Number of participants who signed the record; null: the papers do not show it. */
  signedCount?: number | null | undefined;
  /** Why those who came and did not sign did not (拒签的理由). */
  unsignedReason?: string | null | undefined;
  summary: string;
  /** Outcome of the opinions given. */
  answer: string;
}

/** Facts about it besides its own entries: from the law of its day, and from its documents. */
export interface HearingGround {
  /** 价格听证会. */
  price: boolean;
  /** The price authority among the units of the matter; null: none is entered. */
  authority: string | null;
  /** A report of the hearing is among its documents (听证报告). */
  reported: boolean;
}

/** Number of participants (听证参加人). */
export const comers = ({ groups }: Pick<LateHearing, 'groups'>): number =>
  groups.reduce((sum, { count }) => sum + count, 0);

/** Participants by side (各方参加人), in words. */
export const sidesTold = ({ groups }: Pick<LateHearing, 'groups'>): string =>
  groups.map(({ side, count }) => `${STAKEHOLDER_SIDE_LABELS[side]}${count}名`).join('、');

/** Summary of the hearing for the public (听证会情况). */
export const hearingTold = (told: LateHearing): string =>
  `${inChinese(told.heldOn)}在${told.place}举行听证会，${told.host}主持，参加人${comers(told)}名（${sidesTold(told)}）`;

/** Findings on the entry of a hearing: incomplete fields (填写不全), and facts that its papers do not show (没有查明). */
export const refuseLateHearing = (told: LateHearing, ground: HearingGround): Finding[] => [
  ...refuseParts(told),
  ...(told.groups.length > 0 && told.groups.every(({ count }) => count >= 1) ? [] : [uncounted]),
  ...(told.signedCount != null && (told.signedCount < 0 || told.signedCount > comers(told))
    ? [miscounted]
    : []),
  ...(unsaid(told.summary) || unsaid(told.answer) ? [unanswered] : []),
  ...(told.heldOn < IN_FORCE_SINCE ? [] : unshownOf(told, ground)),
];

const PARTS = [
  ['place', '地点'],
  ['host', '主持单位'],
  ['chair', '主持人'],
] as const;

function refuseParts(told: LateHearing): Finding[] {
  const missing = PARTS.filter(([field]) => blank(told[field]));
  return missing.length === 0 ? [] : [incomplete(missing)];
}

/** Facts required by the regulation that the papers do not show (没有查明的); a warning each, acknowledged with a reason. */
function unshownOf(told: LateHearing, { price, authority, reported }: HearingGround): Finding[] {
  const notice = told.noticeOn != null && told.draftPublished && !blank(told.publishedIn);
  return [
    ...(notice ? [] : [noticeUnshown]),
    ...(told.selected && told.methodOn == null ? [methodUnshown] : []),
    ...(told.listOn == null ? [listUnshown] : []),
    ...(told.groups.length === 1 ? [sidesUnshown] : []),
    ...(told.deliveredOn == null ? [materialsUnshown] : []),
    ...(told.signedCount == null ? [signaturesUnshown] : []),
    ...(reported ? [] : [reportUnshown]),
    ...(price && authority !== told.host.trim() ? [hostUnshown] : []),
  ];
}

const ANSWER = '查档案也没有的，写明查了哪些材料、为什么没有；查到的，补填。';

const incomplete = (missing: readonly (typeof PARTS)[number][]) =>
  r58.block('LATE_HEARING_INCOMPLETE', ...missing.map(([field]) => field))`
    没有写明听证会的${missing.map(([, name]) => name).join('、')}。
    照听证笔录填写。`;

const uncounted = r58.block('LATE_HEARING_PARTICIPANTS', 'groups')`
  没有写明各方参加人的人数。
  照听证笔录的签到，逐方填写人数，1人以上。`;

const miscounted = r30.block('LATE_HEARING_MISCOUNTED', 'signedCount')`
  签字的人数不对：不能多于参加人。
  核对签字的人数和参加人的人数；笔录看不出的不填。`;

const unanswered = r32.block('LATE_HEARING_OPINIONS', 'summary', 'answer')`
  没有写明听证会上的主要意见，或者没有写明怎样采纳、未采纳的为什么。
  照听证笔录和听证报告归纳；没有人提出意见的，如实写明。`;

const noticeUnshown = r27.warn('LATE_HEARING_NOTICE_UNSHOWN', 'noticeOn', 'publishedIn', 'draftPublished')`
  没有查明听证会是哪一天、在哪里公告的，或者没有查明同时公布了草案及其说明。
  ${ANSWER}`;

const methodUnshown = r28.warn('LATE_HEARING_METHOD_UNSHOWN', 'methodOn')`
  参加人经过遴选，没有查明遴选办法是哪一天公布的。
  ${ANSWER}`;

const listUnshown = r28.warn('LATE_HEARING_LIST_UNSHOWN', 'listOn')`
  没有查明听证参加人名单是哪一天公布的。
  ${ANSWER}`;

const sidesUnshown = r28.warn('LATE_HEARING_SIDES_UNSHOWN', 'groups')`
  参加人只有一方，没有查明利益相关各方都有代表参加。
  ${ANSWER}`;

const materialsUnshown = r29.warn('LATE_HEARING_MATERIALS_UNSHOWN', 'deliveredOn')`
  没有查明听证会材料是哪一天送达参加人的。
  ${ANSWER}`;

const signaturesUnshown = r30.warn('LATE_HEARING_SIGNATURES_UNSHOWN', 'signedCount')`
  没有查明有几名参加人在听证笔录上签字。
  ${ANSWER}`;

const reportUnshown = r32.warn('LATE_HEARING_REPORT_UNSHOWN', 'fileIds')`
  没有附上听证报告。
  先把听证报告上传到决策材料，材料种类选“听证报告”，再在这里选取；当时没有形成的，写明意见怎样研究、记在哪份材料。`;

const hostUnshown = r31.warn('LATE_HEARING_HOST_UNSHOWN', 'host')`
  价格听证会由政府价格主管部门主持，主持单位与本事项承办单位中登记的价格主管部门不同。
  写法不同的，改成登记的名称；当时由其他部门承担这一职能的，写明依据的文件。`;
