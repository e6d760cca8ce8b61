/** What may be handed in as a case item (来件): its title, and how what came on paper or by telephone is entered. */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const r80 = provision('R-80', 'DESIGN', '办件办理规则');

/** Most characters of a title (标题). */
export const CASE_TITLE_MAX = 40;
const TITLE_MIN = 4;

/** Reasons against this title: it says in a few words what it is about. */
export const refuseCaseTitle = (title: string): Finding[] => [
  ...(substance(title) < TITLE_MIN ? [titleShort] : []),
  ...(Array.from(title).length > CASE_TITLE_MAX ? [titleLong] : []),
];

const [BEFORE, AFTER] = ['对《', '》的意见建议'];
const NAMED_MAX = CASE_TITLE_MAX - BEFORE.length - AFTER.length;

/** Title of a suggestion (意见建议): its decision's, cut where that is long. */
export function suggestionTitle(decisionTitle: string): string {
  const signs = Array.from(decisionTitle);
  const named = signs.length > NAMED_MAX ? `${signs.slice(0, NAMED_MAX - 1).join('')}…` : decisionTitle;
  return `${BEFORE}${named}${AFTER}`;
}

/** Channels that staff do not record here: the public writes itself on the platform, and hearings have minutes. */
const NOT_RECORDED: ReadonlySet<CommentChannel> = new Set([CommentChannel.WEB, CommentChannel.HEARING]);

/** Reasons against recording a letter or call like this (登记来信来电), an opinion on a decision too. */
export const refuseRecordedCase = (
  { channel, receivedOn }: { channel: CommentChannel; receivedOn: CalendarDay },
  today: CalendarDay,
): Finding[] => [
  ...(NOT_RECORDED.has(channel) ? [channelElsewhere] : []),
  ...(receivedOn > today ? [receivedLater] : []),
];

/** Reasons against recording a kind that the recorder's posts do not handle (岗位办理的种类). */
export const refuseKind = (handled: boolean): Finding[] => (handled ? [] : [kindOfOthers]);

/** Reasons against taking anything while nobody in the government's office could assign it. */
export const refuseUnattended = (officeUnitId: string | null): Finding[] =>
  officeUnitId === null ? [unattended] : [];

const titleShort = r80.block('CASE_TITLE_TOO_SHORT', 'title')`
  没有写标题，或者不足${TITLE_MIN}字。
  用几个字写清问什么事、要哪项信息，例如“老旧小区什么时候装电梯”。`;

const titleLong = r80.block('CASE_TITLE_TOO_LONG', 'title')`
  标题超过${CASE_TITLE_MAX}字。
  标题只写什么事，详细情况写在内容里。`;

const channelElsewhere = r80.block('CHANNEL_NOT_RECORDED', 'channel')`
  本平台上的来件由本人提交，听证会上的在听证记录中登记。
  选择来信、来电、来访等渠道。`;

const receivedLater = r80.block('RECEIVED_IN_FUTURE', 'receivedOn')`
  收到日期在今天之后。
  照收文章或者来电记录填写，最晚是当日。`;

const kindOfOthers = r80.block('CASE_KIND_OF_OTHERS', 'kind')`
  只在决策执行单位任职的，登记对决策的意见建议，不登记公众留言。
  请本单位经办人登记，或者告诉来件人可以在网上提交。`;

const unattended = r80.block('CASE_UNATTENDED')`
  县政府办公室还没有设办理留言的人员，暂时不能接收。
  请拨打12345热线。`;
