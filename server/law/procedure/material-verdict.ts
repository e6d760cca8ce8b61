/**
 * R-23 草案的重大修改: where the platform computed that a change touches amounts, periods, rights or duties, the unit's word that it is not
 * material needs the reviewer's, who has no part in the draft; a material one goes to the public again before it passes.
 */
import { type MeasureOfChange, materialTold } from '#server/law/draft/material-change.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { LegalityMark, type LegalityOpinion, LegalityOutcome, MaterialVerdict } from './legality-opinion.ts';

const r23 = provision('R-23', 'DESIGN', '草案管理规则');

/** A computed change that the unit judged not material (承办单位判断不属于重大修改的修改). */
export interface JudgedChange {
  /** The version that was sent. */
  no: number;
  measure: MeasureOfChange;
  /** The unit's reason. */
  reason: string;
}

type Opinion = Pick<LegalityOpinion, 'outcome' | 'procedure' | 'materialVerdict'>;

/** Reasons against an opinion that does not answer this change (修改是否重大没有审查); `judged` null: nothing to answer. */
export function refuseMaterialVerdict(
  judged: JudgedChange | null,
  { materialVerdict, outcome, procedure }: Opinion,
): Finding[] {
  if (!judged) return [];
  if (!materialVerdict) return [unanswered(judged)];
  const fails = outcome === LegalityOutcome.FAIL && procedure === LegalityMark.FAIL;
  return materialVerdict === MaterialVerdict.MATERIAL && !fails ? [mustFail] : [];
}

const unanswered = ({ no, measure }: JudgedChange) => r23.block(
  'MATERIAL_VERDICT_REQUIRED',
  'materialVerdict',
)`
  第${no}稿与公众看到的草案相比，${materialTold(measure)}；承办单位判断不属于重大修改，审查意见没有回答。
  对照修改和承办单位的理由，选“不属于重大修改”或者“属于重大修改”。`;

const mustFail = r23.block('MATERIAL_CHANGE_MUST_FAIL', 'materialVerdict', 'procedure', 'outcome')`
  属于重大修改而没有再次公开征求意见的，不能通过审查。
  法定程序选“不符合规定”并写明，结论选“不合法”，退回承办单位再次公开征求意见。`;
