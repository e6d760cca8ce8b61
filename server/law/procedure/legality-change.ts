/**
 * 国令713号第二十八条: after the review the unit adjusts the draft by the opinion. Differences from the reviewed text are
 * computed; the reviewer ties each to a point of the opinion or asks it back. That a draft with an untied one does not
 * go on is our order of work.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r50 = provision('R-50', 'DESIGN', '合法性审查办理规则');

/** A clause that differs from the reviewed draft (审查后的修改). */
export interface Difference {
  anchorId: string;
  /** Name of the clause: 第三条, 原第五条. */
  name: string;
}

/** Verdict of the reviewer on a difference (逐处确认): the point it carries out, or why it is asked back. */
export interface ChangeVerdict {
  anchorId: string;
  point?: number | null | undefined;
  askedBack?: string | null | undefined;
}

/** The differences that no verdict ties to a point (未经确认的修改); of several on one clause the last counts. */
export function untiedChanges<One extends Pick<Difference, 'anchorId'>>(
  differences: readonly One[],
  verdicts: readonly ChangeVerdict[],
): One[] {
  const last = new Map(verdicts.map((verdict) => [verdict.anchorId, verdict]));
  return differences.filter(({ anchorId }) => (last.get(anchorId)?.point ?? null) === null);
}

/** Reason against going on with a draft changed after its review (审查后另行修改). */
export function refuseUntiedChanges(
  differences: readonly Difference[],
  verdicts: readonly ChangeVerdict[],
): Finding[] {
  const names = untiedChanges(differences, verdicts).map(({ name }) => name);
  return names.length === 0 ? [] : [changed(names.join('、'))];
}

/**
 * Reasons against these verdicts (不能确认): no such difference or point, or not exactly one of point and request given.
 */
export const refuseVerdicts = (
  verdicts: readonly ChangeVerdict[],
  differences: readonly Difference[],
  points: number,
): Finding[] => [
  ...(verdicts.length === 0 ? [nothingSaid] : []),
  ...verdicts.flatMap((verdict, index) => refuseVerdict(verdict, index, differences, points)),
];

function refuseVerdict(
  { anchorId, point = null, askedBack }: ChangeVerdict,
  index: number,
  differences: readonly Difference[],
  points: number,
): Finding[] {
  const known = differences.find((one) => one.anchorId === anchorId);
  if (!known) return [noSuchChange(index)];
  if ((point === null) === blank(askedBack)) return [undecided(index, known.name)];
  return point === null || (point >= 1 && point <= points) ? [] : [noSuchPoint(index, point)];
}

const changed = (names: string) => r50.block('CHANGED_AFTER_REVIEW', 'draft')`
  ${names}在合法性审查之后有修改，审查机关没有确认是落实审查意见。
  由合法性审查机关逐处确认落实的是哪一点审查意见；不是落实审查意见的，重新送请合法性审查。`;

const nothingSaid = r50.block('VERDICT_REQUIRED', 'verdicts')`
  没有对任何一处修改作出判断。
  逐处选择落实的审查意见，或者写明为什么不予确认。`;

const noSuchChange = (index: number) => r50.block('CHANGE_NOT_FOUND', `verdicts.${index}.anchorId`)`
  与送审稿相比，这一条没有修改。
  刷新后再确认。`;

const undecided = (index: number, name: string) => r50.block('VERDICT_REQUIRED', `verdicts.${index}`)`
  ${name}的修改没有作出一个判断。
  选择落实的审查意见；不是落实审查意见的，只写明退回的理由。`;

const noSuchPoint = (index: number, point: number) =>
  r50.block('LEGALITY_POINT_NOT_FOUND', `verdicts.${index}.point`)`
  审查意见没有第${point}点。
  打开意见书核对序号，从下拉列表点选。`;
