/**
 * 列席意见: what somebody who sat in on an item said is written down, answered with an outcome and its reason as a comment is,
 * and published together with the answer. An order of work of ours; what an answer must say is that of every other opinion.
 */
import { type AgendaDisclosure, refuseClosedItem } from '#server/law/meeting/agenda-disclosure.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import { charCount } from '#server/law/consultation/comment-content.ts';
import { InvitationStage } from './invitation-stage.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank, unsaid } from '#server/law/substance.ts';
import { addWorkingDays, type WorkCalendar } from '#server/law/calendar/working-day.ts';

const r67 = provision('R-67', 'DESIGN', '列席意见办理规则');

/** Maximum characters of a statement (列席意见字数上限): longer than anybody speaks to one item. */
export const STATEMENT_MAX_CHARS = 3000;

/** Working days after the item within which a written statement is accepted (书面意见期限). */
export const WRITTEN_STATEMENT_WORKING_DAYS = 3;

/** Maximum number of written statements by one attendee on one item (书面意见件数). */
export const MOST_WRITTEN_STATEMENTS = 3;

/** Facts about an agenda item that decide whether a statement on it is accepted (议题). */
export interface SpokenItem {
  disclosure: AgendaDisclosure;
  startedAt: Date | null;
  endedAt: Date | null;
  withdrawnAt: Date | null;
}

/** A statement about to be recorded (列席意见登记). */
export interface StatementDraft {
  speaker: string;
  text: string;
  /** The moment of speaking; null for a written statement, or where nobody noted it. */
  saidAt: Date | null;
}

/** Findings on a statement about an item (列席意见的内容). */
export const refuseStatement = (draft: StatementDraft, item: SpokenItem): Finding[] => [
  ...refuseItem(item),
  ...(blank(draft.speaker) ? [speakerRequired] : []),
  ...refuseStatementText(draft.text),
  ...(draft.saidAt ? refuseMoment(draft.saidAt, item) : []),
];

/** Reasons against a statement on this item (可以提意见的议题): nobody sits in on a closed one, and it has to have begun. */
export function refuseItem({ disclosure, startedAt, withdrawnAt }: SpokenItem): Finding[] {
  const closed = refuseClosedItem(disclosure, CLOSED_ITEM);
  if (closed.length > 0) return closed;
  return withdrawnAt || !startedAt ? [notBegun] : [];
}

/** Findings on the text alone (列席意见正文), for a form that is being filled in. */
export function refuseStatementText(text: string): Finding[] {
  if (unsaid(text)) return [textRequired];
  const count = charCount(text);
  return count > STATEMENT_MAX_CHARS ? [textTooLong(count)] : [];
}

/** Tolerance in ms: people name a minute, the clock has seconds. */
const NEAR_MS = 60_000;

/**
 * Reason against this moment (发言时刻): words are spoken while the item runs, so that no moment lies within a closed one.
 */
export function refuseMoment(saidAt: Date, { startedAt, endedAt }: SpokenItem): Finding[] {
  const at = saidAt.getTime();
  const within =
    startedAt !== null &&
    at >= startedAt.getTime() - NEAR_MS &&
    (endedAt === null || at <= endedAt.getTime() + NEAR_MS);
  return within ? [] : [momentOutside];
}

/** Reason against recording a statement of an invited person (发言人) who was not there. */
export const refuseSpeaker = (stage: InvitationStage): Finding[] =>
  stage === InvitationStage.ATTENDED ? [] : [notThere];

/** The last day on which a written statement is taken (书面意见截止日). */
export const writtenUntil = (heldOn: CalendarDay, calendar: WorkCalendar): CalendarDay =>
  addWorkingDays(heldOn, WRITTEN_STATEMENT_WORKING_DAYS, calendar).day;

/** Reasons against handing in a written statement now (书面意见的期限和件数). */
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
