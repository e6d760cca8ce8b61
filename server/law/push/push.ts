/**
 * 政府信息公开条例第二十三条: what is published is brought to those whom it concerns (定向推送). It leads to a page of this platform
 * that the unit published; how short it is and how often a unit pushes is ours, so that it does not become advertising.
 */
import type { Audience } from '#server/law/following/audience.ts';
import { MomentKind } from '#server/law/following/following-words.ts';
import { personalSpans } from '#server/law/people/mask-personal.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow, substance } from '#server/law/substance.ts';

const informs = provision('R-105', 'LAW', '政府信息公开条例第二十三条');
const minimal = provision('R-105', 'LAW', '个人信息保护法第六条');
const ours = provision('R-105', 'DESIGN', '本县定向推送方案');

/** Most letters of each typed text (字数). */
export const PUSH_MAX = { title: 30, text: 150 } as const;
const TEXT_MIN = 10;

/** Most pushes of one unit within these days (每周次数). */
export const PUSHES_AT_MOST = 2;
/** Days over which they are counted (一周). */
export const PUSH_DAYS = 7;

const DAY_MS = 86_400_000;

/** Instant since which a unit's pushes are counted (一周以内). */
export const pushesSince = (now: Date): Date => new Date(now.getTime() - PUSH_DAYS * DAY_MS);

const PUSHED: ReadonlySet<MomentKind> = new Set([
  MomentKind.CONSULTATION_OPENED,
  MomentKind.HEARING_ANNOUNCED,
  MomentKind.HEARING_REPORTED,
  MomentKind.EVENT_ANNOUNCED,
  MomentKind.EVENT_REPORTED,
  MomentKind.ACTIVITY_ANNOUNCED,
  MomentKind.REPORT_PUBLISHED,
  MomentKind.DRAFT_PUBLISHED,
  MomentKind.DECISION_PUBLISHED,
  MomentKind.DECISION_IN_FORCE,
  MomentKind.DECISION_EXECUTING,
]);

/** Whether a push may lead to what was published so (可以推送的页面). */
export const isPushable = (kind: MomentKind): boolean => PUSHED.has(kind);

/** A page that a push leads to (推送的页面). */
export interface PushPage {
  /** Key of what was published. */
  readonly key: string;
  readonly kind: MomentKind;
  readonly title: string;
  readonly path: string;
}

/** A push as it is written (拟写的推送). */
export interface PushContent {
  readonly groups: readonly Audience[];
  readonly title: string;
  readonly text: string;
  readonly page: PushPage;
}

/** Facts on which a push is judged (推送的前提). */
export interface PushFacts {
  /** Whether the unit published the page. */
  readonly published: boolean;
  /** When what the page invites to is over, as a consultation closes; null: it invites to nothing. */
  readonly endsAt: Date | null;
  /** Pushes of the unit in the last days. */
  readonly sent: number;
  readonly now: Date;
}

/** Reasons against a push (定向推送), all at once. */
export const refusePush = (
  { groups, title, text }: Omit<PushContent, 'page'>,
  { published, endsAt, sent, now }: PushFacts,
): Finding[] => [
  ...refusePushing(sent),
  ...(groups.length === 0 ? [noGroup] : []),
  ...refuseTitle(title),
  ...refuseText(text),
  ...refuseLine('title', title),
  ...refuseLine('text', text),
  ...(published ? [] : [unpublished]),
  ...(published && endsAt !== null && endsAt <= now ? [over] : []),
];

/** Reasons against any push of a unit now (推送次数): it has pushed as often as it may. */
export const refusePushing = (sent: number): Finding[] => (sent < PUSHES_AT_MOST ? [] : [often]);

const refuseTitle = (title: string): Finding[] => [
  ...(hollow(title) ? [untitled] : []),
  ...(Array.from(title).length > PUSH_MAX.title ? [tooLong('title', '标题')] : []),
];

const refuseText = (text: string): Finding[] => [
  ...(substance(text) < TEXT_MIN ? [thin] : []),
  ...(Array.from(text).length > PUSH_MAX.text ? [tooLong('text', '正文')] : []),
];

/** An address of the net, however it begins (网址). */
const ADDRESS = /https?:|www\.|[a-z0-9-]+\.(?:cn|com|net|org|gov|top|xyz)\b/iu;

const refuseLine = (field: 'title' | 'text', line: string): Finding[] => [
  ...(ADDRESS.test(line) ? [address(field)] : []),
  ...(personalSpans(line).some(({ kind }) => kind !== 'LANDLINE') ? [personal(field)] : []),
];

const often = ours.block('PUSH_TOO_OFTEN')`
  本单位${PUSH_DAYS}天内已经推送${PUSHES_AT_MOST}次，最多${PUSHES_AT_MOST}次。
  几件事可以等下一次；急办的事，用公告和电话告知。`;

const noGroup = informs.block('PUSH_NO_GROUP', 'groups')`
  没有选推送给哪些群体。
  选与这件事直接有关的群体。`;

const untitled = informs.block('PUSH_UNTITLED', 'title')`
  推送没有写标题。
  写是什么事、要收信人做什么，例如“养老服务收费办法征求您的意见”。`;

const thin = informs.block('PUSH_TEXT_THIN', 'text')`
  正文不足${TEXT_MIN}字，标点和套话不算。
  用一两句话写清与收信人有什么关系、到哪天为止。`;

const tooLong = (field: keyof typeof PUSH_MAX, label: string) => ours.block('PUSH_TEXT_LONG', field)`
  ${label}超过${PUSH_MAX[field]}字。
  只写要点，其余在页面上看。`;

const address = (field: string) => ours.block('PUSH_ADDRESS_TYPED', field)`
  推送里写了网址。
  删去网址；链接由平台按所选的页面加上。`;

const personal = (field: string) => minimal.block('PUSH_PERSONAL', field)`
  推送里有手机、证件号码等个人信息。
  删去；联系电话写单位的固定电话。`;

const unpublished = informs.block('PUSH_PAGE_UNKNOWN', 'page')`
  没有选页面，或者所选的不是本单位已经公布的页面。
  从列出的页面中选一个。`;

const over = informs.block('PUSH_PAGE_OVER', 'page')`
  所选页面上的征求意见、听证会或者活动已经结束，不再推送。
  选公布结果的页面。`;
