import { type Finding, provision } from '#server/law/refusal.ts';
import type { ProcedureDocument } from '../procedure-document.queries.ts';

const r50 = provision('R-50', 'DESIGN', '合法性审查办理规则');

/**
 * Reasons against going on with this file of the draft (审查之后的草案文件): it must be byte for byte the one that was reviewed.
 * 国令713号第二十八条. Where the system holds the draft, its version goes on, and no file may stand beside it that the review
 * did not see.
 */
export const refuseOtherFile = (reviewedSha256: string, draft: ProcedureDocument | null): Finding[] =>
  !draft || draft.sha256 === reviewedSha256 ? [] : [otherFile(draft)];

const otherFile = ({ name }: ProcedureDocument) => r50.block('CHANGED_AFTER_REVIEW', 'draft')`
  草案文件“${name}”不是经过合法性审查的那一份。
  撤下这份文件，或者重新送请合法性审查；按审查意见修改的，在系统的草案中逐条修改。`;
