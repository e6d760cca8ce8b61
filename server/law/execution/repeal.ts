/**
 * 国令713号第三十七条: a decision is not stopped without lawful procedure. A repeal (废止) takes the same course as the
 * decision: its legality is reviewed, a meeting of the government discusses it, the Party committee is asked; each
 * leaves its own paper (第三十三条).
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import type { OrganKind } from '#server/law/decision/procedural-force.ts';
import type { RecordProof } from '#server/law/decision/record-proof.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import type { Role } from '#server/law/people/role.ts';
import { decidedBy, refuseUndecided } from '#server/law/procedure/discussed-result.ts';
import { type HeldItem, isHeld, refuseUnheld } from '#server/law/procedure/discussion-held.ts';
import { DECIDING_MEETINGS, mayDecideIn } from '#server/law/procedure/discussion-meeting.ts';
import { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { saysWhy } from '#server/law/substance.ts';
import { changeUnexplained, refuseOtherThanHead } from './suspension.ts';

const r62 = provision('R-62', 'LAW', '国令713号第三十七条');

/** The documents a repeal rests on (废止的材料): one of each, none of them used for the decision itself. */
export const REPEAL_PROOFS: readonly RecordProof[] = [
  {
    what: '合法性审查机构对废止的审查意见书',
    kinds: [DocumentKind.LEGALITY_OPINION],
    article: '国令713号第三十七条',
  },
  {
    what: '讨论废止的会议记录或者会议纪要',
    kinds: [DocumentKind.MEETING_MINUTES, DocumentKind.MEETING_SUMMARY],
    article: '国令713号第三十七条',
  },
  { what: '同级党委对废止的批复', kinds: [DocumentKind.PARTY_REPLY], article: '国令713号第三十七条' },
];

/**
 * The agenda item that discussed the repeal (讨论废止的议题): put on the agenda for it, the latest, first among the meetings
 * that decide; a body bound by reference says itself which meetings do.
 */
export function itemOfRepeal(
  items: readonly HeldItem[],
  decides: (item: HeldItem) => boolean = ({ kind }) => DECIDING_MEETINGS.has(kind),
): HeldItem | null {
  const about = items.filter(({ purpose }) => purpose === AgendaPurpose.REPEAL);
  return about.findLast(decides) ?? about.at(-1) ?? null;
}

/** A repeal about to take effect (废止). */
export interface Repeal {
  decidedByRole: Role;
  reason?: string | null | undefined;
  organKind: OrganKind;
  /** null: no meeting has discussed it. */
  item: HeldItem | null;
  repealsOn: CalendarDay;
}

/** Reasons against repealing a decision (废止). */
export const refuseRepeal = ({ decidedByRole, organKind, reason, item, repealsOn }: Repeal): Finding[] => [
  ...refuseOtherThanHead(decidedByRole, '废止决策'),
  ...(saysWhy(reason ?? '') ? [] : [changeUnexplained('废止决策')]),
  ...(item ? refuseDiscussed(item, repealsOn, organKind) : [undiscussed]),
];

function refuseDiscussed(item: HeldItem, repealsOn: CalendarDay, organKind: OrganKind): Finding[] {
  if (!isHeld(item)) return refuseUnheld(item);
  const decided = decidedBy(item.result);
  return [
    ...(mayDecideIn(item.kind, organKind) ? [] : [undiscussed]),
    ...refuseUndecided(item.result),
    ...(decided && decided !== DiscussionResult.APPROVE ? [notAgreed(item.name)] : []),
    ...(item.heldOn > repealsOn ? [tooEarly(item.heldOn)] : []),
  ];
}

const undiscussed = r62.block('REPEAL_PROCEDURE_REQUIRED', 'meeting')`
  未经法定程序不得停止执行：会议台没有常务会议或者全体会议审议停止执行、废止本决策的议题。
  在会议台把本决策列入常务会议或者全体会议的议程，事由选“审议停止执行、废止决策”，散会后再办理。`;

const notAgreed = (meeting: string) => r62.block('REPEAL_NOT_AGREED', 'meeting')`
  ${meeting}没有同意废止。
  决策继续执行；情况有变化的，重新提请讨论。`;

const tooEarly = (heldOn: CalendarDay) => r62.block('REPEAL_BEFORE_DISCUSSION', 'repealsOn')`
  废止日期早于会议讨论的日期（${heldOn}）。
  废止日期改为会议当日或者以后。`;
