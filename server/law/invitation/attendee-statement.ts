/**
 * 列席意见: what somebody who sat in on an item said is written down, answered with an outcome and its reason as a comment is,
 * and published together with the answer. An order of work of ours; what an answer must say is that of every other opinion.
 */
import { type AgendaDisclosure, refuseClosedItem } from '#server/law/meeting/agenda-disclosure.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { charCount } from '#server/law/consultation/comment-content.ts';
import { InvitationStage } from './invitation-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { addWorkingDays, type WorkCalendar } from '#server/law/calendar/working-day.ts';

const r67 = provision('R-67', 'DESIGN', '列席意见办理规则');

/** Longer than anybody speaks to one item (列席意见字数上限). */
export const STATEMENT_MAX_CHARS = 3000;

/** Until the end of which working day after the item a written statement is taken (书面意见期限). */
export const WRITTEN_STATEMENT_WORKING_DAYS = 3;

/** As many as one attendee hands in in writing to one item (书面意见件数). */
export const MOST_WRITTEN_STATEMENTS = 3;

/** What of an agenda item decides whether a statement to it is taken (议题). */
export interface SpokenItem {
  disclosure: AgendaDisclosure;
  startedAt: Date | null;
  endedAt: Date | null;
  withdrawnAt: Date | null;
}

/** What is written down of a statement (列席意见登记). */
export interface StatementDraft {
  speaker: string;
  text: string;
  /** When it was said; null of a written one, or where nobody noted it. */
  saidAt: Date | null;
}

/** What is wrong with a statement to an item (列席意见的内容). */
export const refuseStatement = (draft: StatementDraft, item: SpokenItem): Finding[] => [
  ...refuseItem(item),
  ...(blank(draft.speaker) ? [speakerRequired] : []),
  ...refuseStatementText(draft.text),
  ...(draft.saidAt ? refuseMoment(draft.saidAt, item) : []),
];

/** What forbids a statement to this item (可以提意见的议题): nobody sits in on a closed one, and it has to have begun. */
export function refuseItem({ disclosure, startedAt, withdrawnAt }: SpokenItem): Finding[] {
  const closed = refuseClosedItem(disclosure, CLOSED_ITEM);
  if (closed.length > 0) return closed;
  return withdrawnAt || !startedAt ? [notBegun] : [];
}

/** What is wrong with the words alone (列席意见正文), for a form that is being filled in. */
export function refuseStatementText(text: string): Finding[] {
  if (blank(text)) return [textRequired];
  const count = charCount(text);
  return count > STATEMENT_MAX_CHARS ? [textTooLong(count)] : [];
}

/** A minute that people name differs from the second on the clock by less than this. */
const NEAR_MS = 60_000;

/** What forbids this moment (发言时刻): it was said while the item ran, so that no moment lies within a closed one. */
export function refuseMoment(saidAt: Date, { startedAt, endedAt }: SpokenItem): Finding[] {
  const at = saidAt.getTime();
  const within =
    startedAt !== null &&
    at >= startedAt.getTime() - NEAR_MS &&
    (endedAt === null || at <= endedAt.getTime() + NEAR_MS);
  return within ? [] : [momentOutside];
}

/** What forbids taking down a statement of somebody invited (发言人): they were there. */
export const refuseSpeaker = (stage: InvitationStage): Finding[] =>
  stage === InvitationStage.ATTENDED ? [] : [notThere];

/** The last day on which a written statement is taken (书面意见截止日). */
export const writtenUntil = (heldOn: CalendarDay, calendar: WorkCalendar): CalendarDay =>
  addWorkingDays(heldOn, WRITTEN_STATEMENT_WORKING_DAYS, calendar).day;

/** What forbids handing in a written statement now (书面意见的期限和件数). */
export function refuseWritten(
  { heldOn, written }: { heldOn: CalendarDay; written: number },
  today: CalendarDay,
  calendar: WorkCalendar,
): Finding[] {
  const until = writtenUntil(heldOn, calendar);
  return [
    ...(today > until ? [tooLate(until)] : []),
    ...(written >= MOST_WRITTEN_STATEMENTS ? [tooMany] : []),
  ];
}

const CLOSED_ITEM = { message: '依法不予公开的议题没有列席代表，不登记列席意见。', field: 'itemId' };

const notBegun = r67.block('STATEMENT_ITEM_NOT_BEGUN', 'itemId')`
  该议题还没有开始，或者已经撤下。
  议题开始以后再登记。`;

const speakerRequired = r67.block('STATEMENT_SPEAKER_REQUIRED', 'speaker')`
  没有写明发言人。
  从已签到的人中选取，或者填写姓名。`;

const textRequired = r67.block('STATEMENT_BLANK', 'text')`
  没有写意见的内容。
  照原话或者摘要写明。`;

const textTooLong = (count: number) => r67.block('STATEMENT_TOO_LONG', 'text')`
  共${count}个字，超过${STATEMENT_MAX_CHARS}个字。
  请精简。`;

const momentOutside = r67.block('STATEMENT_MOMENT_OUTSIDE', 'saidAt')`
  发言时刻不在该议题审议的时间之内。
  核对时刻，或者改选议题。`;

const notThere = r67.block('STATEMENT_NOT_ATTENDED', 'invitationId')`
  没有签到列席，不能登记列席意见。
  本人到会的，先在签到处补签。`;

const tooLate = (until: CalendarDay) => r67.block('STATEMENT_LATE')`
  书面意见提交到${inChinese(until)}为止，现在已经截止。
  可以直接与邀请函上的联系人联系。`;

const tooMany = r67.block('STATEMENT_TOO_MANY')`
  书面意见已经提交${MOST_WRITTEN_STATEMENTS}件。
  还有话要说的，会上口头讲，或者另向承办单位反映。`;
