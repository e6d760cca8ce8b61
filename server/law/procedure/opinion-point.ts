/**
 * 国令713号第二十八条: the unit adjusts the draft by the opinion, so the requests of the opinion are split into points,
 * each about one clause of the draft that was sent or about the whole; a later change names the point it carries out.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { LegalityMark } from './legality-opinion.ts';

const r50 = provision('R-50', 'DESIGN', '合法性审查办理规则');

/** One point of the opinion (审查意见的一点); its number is its place, from 1. */
export interface OpinionPoint {
  /** The clause it is about; null for the whole draft. */
  anchorId: string | null;
  text: string;
}

/**
 * Facts that the points are checked against: the clauses of the draft that was sent (null: a file alone), and the mark
 * on its content.
 */
export interface PointGround {
  clauses: ReadonlySet<string> | null;
  content: LegalityMark | null;
}

/** Findings on the points (审查意见的各点). */
export function refusePoints(points: readonly OpinionPoint[], { clauses, content }: PointGround): Finding[] {
  const asks = content === LegalityMark.REMARK || content === LegalityMark.FAIL;
  return [
    ...(clauses && asks && points.length === 0 ? [required] : []),
    ...points.flatMap(({ anchorId, text }, index) => [
      ...(anchorId === null || clauses?.has(anchorId) ? [] : [unplaced(index)]),
      ...(blank(text) ? [empty(index)] : []),
    ]),
  ];
}

const required = r50.block('LEGALITY_POINTS_REQUIRED', 'points')`
  草案内容有修改意见或者不符合规定，但没有列出任何一点审查意见。
  逐点写明对哪一条、要怎样修改；承办单位按各点修改草案。`;

const unplaced = (index: number) => r50.block('CLAUSE_NOT_FOUND', `points.${index}.anchorId`)`
  第${index + 1}点所指的条款不在送审稿中。
  选择送审稿中的一条，或者选择“全文”。`;

const empty = (index: number) => r50.block('LEGALITY_POINT_EMPTY', `points.${index}.text`)`
  第${index + 1}点没有内容。
  写明修改意见；不需要的，删去这一点。`;
