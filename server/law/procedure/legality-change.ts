/**
 * 国令713号第二十八条: after the review the unit adjusts the draft by the opinion. Whatever else is changed nobody has reviewed,
 * so it goes back to review; that is our order of work.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r50 = provision('R-50', 'DESIGN', '合法性审查办理规则');

/** A change made after the legality review (审查后的修改). */
export interface DraftChange {
  clauseNo: string;
  before: string;
  after: string;
  /** The point of the opinion it carries out (落实的审查意见); blank when it carries out none. */
  opinionPoint?: string | null | undefined;
}

const words = (text: string) => text.replace(/\s+/gu, '');
const changedSinceReview = (changes: readonly DraftChange[]) =>
  changes.filter(({ before, after, opinionPoint }) => words(before) !== words(after) && blank(opinionPoint));

/** What forbids going on with a draft changed after its review (审查后另行修改). */
export function refuseUnreviewedChanges(changes: readonly DraftChange[]): Finding[] {
  const clauses = changedSinceReview(changes).map(({ clauseNo }) => clauseNo.trim());
  if (clauses.length === 0) return [];
  return [
    r50.block('CHANGED_AFTER_REVIEW', 'changes')`
      条款${clauses.join('、')}在合法性审查之后另有修改，不是落实审查意见。
      将修改后的草案重新送请合法性审查，或者写明落实的是哪一条审查意见。`,
  ];
}
