/**
 * 国令713号第三十条: the meeting decides on a text. Its amendments on approval become 审定稿 by recorded edits of the
 * draft; that nothing else becomes it is our order of work.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { DiscussionResult } from './discussion-minutes.ts';

const r53 = provision('R-53', 'DESIGN', '会议记录规则');

/** Result of a discussion, as far as amendments depend on it (修改后通过). */
export interface AmendedApproval {
  result?: DiscussionResult | null | undefined;
  amended: boolean;
}

/**
 * Reasons against recording amendments: only an approval has them, and only a draft in the system can be amended by
 * recorded edits.
 */
export const refuseAmended = ({ result, amended }: AmendedApproval, versioned: boolean): Finding[] => {
  if (!amended) return [];
  if (result !== DiscussionResult.APPROVE) return [notApproved];
  return versioned ? [] : [fileAlone];
};

const notApproved = r53.block('AMENDED_NOT_APPROVED', 'amended')`
  只有通过的，才有“修改后通过”。
  没有通过、修改后再议的，按实际的讨论结果登记。`;

const fileAlone = r53.block('AMENDED_FILE', 'amended')`
  送审的草案是文件，系统中没有可以逐条修改的草案，不能登记为“修改后通过”。
  登记为“修改后再议”，按会议意见修改后重新送审。`;
