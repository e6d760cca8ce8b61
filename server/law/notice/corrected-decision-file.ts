/**
 * 公布的决策文件换回审定稿: a wrongly uploaded file, or one with a slip in it, may be corrected to the approved text, and to
 * nothing else. Another text is another decision: 国令713号第三十七条 has a procedure for that.
 */
import type { DisclosureProperty } from '#server/law/decision/document-header.ts';
import { refuseUndisclosed } from '#server/law/decision/document-disclosure.ts';
import { DOCUMENT_LABELS, DocumentKind } from '#server/law/decision/document-kind.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r62 = provision('R-62', 'LAW', '国令713号第三十七条');
const r74 = provision('R-74', 'DESIGN', '公告更正规则');

/** Correct file that is to stand beside the published one (更正的决策文件). */
export interface CorrectedDecisionFile {
  kind: DocumentKind;
  formerKind: DocumentKind;
  disclosure: DisclosureProperty | null;
  /** Whether the system holds 审定稿 to compare a text with. */
  approved: boolean;
  /** Differences found by the comparison with 审定稿. */
  differs: readonly Finding[];
}

/** Reasons against correcting the decision file (更正决策文件); the decision's own text must equal 审定稿 sign for sign. */
export function refuseDecisionFile({
  kind,
  formerKind,
  disclosure,
  approved,
  differs,
}: CorrectedDecisionFile): Finding[] {
  const found = [...(kind === formerKind ? [] : [otherKind(formerKind)]), ...refuseUndisclosed([disclosure])];
  if (formerKind !== DocumentKind.DECISION_TEXT) return found;
  if (!approved) return [...found, uncompared];
  return differs.length === 0 ? found : [...found, ...differs, amended];
}

const otherKind = (kind: DocumentKind) => r74.block('CORRECTION_FILE_KIND', 'fileId')`
  选定的材料不是${DOCUMENT_LABELS[kind]}。
  在决策材料中上传正确的${DOCUMENT_LABELS[kind]}，再选定它。`;

const uncompared = r62.block('CORRECTION_FILE_UNCOMPARED', 'fileId')`
  系统里没有审定稿，不能确认更正后的文件就是审议通过的决策。
  已经公布的决策未经法定程序不得变更；需要改变内容的，履行决策调整程序。`;

const amended = r62.block('CORRECTION_AMENDS_DECISION', 'fileId')`
  更正后的文件与审定稿不一致；已经公布的决策未经法定程序不得变更。
  换回与审定稿逐字一致的文件；需要改变内容的，履行决策调整程序。`;
