import { type DraftChange, refuseUnreviewedChanges } from '#server/law/procedure/legality-change.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import type { ProcedureDocument } from './procedure-document.queries.ts';

const r50 = provision('R-50', 'DESIGN', '合法性审查办理规则');

/**
 * What forbids going on with this draft (审查之后的草案): it is the one that was reviewed, or every change is told and carries out the
 * opinion. 国令713号第二十八条.
 */
export function refuseChangedDraft(
  reviewedSha256: string,
  draft: ProcedureDocument | null,
  changes: readonly DraftChange[],
): Finding[] {
  if (!draft || draft.sha256 === reviewedSha256) return [];
  return changes.length === 0 ? [untold(draft)] : refuseUnreviewedChanges(changes);
}

const untold = ({ name }: ProcedureDocument) => r50.block('CHANGED_AFTER_REVIEW', 'changes')`
  现行草案“${name}”不是经过合法性审查的那一稿，也没有说明改了什么。
  将修改后的草案重新送请合法性审查；按照审查意见修改的，在安排上会时逐条写明落实的是哪一条意见。`;
