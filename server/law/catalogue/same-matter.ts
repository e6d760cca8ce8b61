/**
 * 县政务公开任务清单: a catalogue states each matter once. A matter that last year's catalogue did not finish is
 * carried over (结转); listed anew, it would lose its hearing and the time by which it was due.
 */
import { lettersOf } from '#server/law/draft/clause-likeness.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow } from '#server/law/substance.ts';

const r06 = provision('R-06', 'DESIGN', '目录填写规则');
const r10 = provision('R-10', 'DESIGN', '目录办理流程');

/** A matter of a catalogue, as far as it is compared with another (目录事项). */
export interface ComparedMatter {
  no: string;
  name: string;
  leadUnitId: string | null;
  background: string | null;
}

/** The matters with which a newly listed one is compared (对照的事项). */
export interface ListedMatters {
  /** Those of the same edition. */
  here: readonly ComparedMatter[];
  /** Those this year's catalogue took out (已移出). */
  removed: readonly ComparedMatter[];
  /** Those last year's catalogue did not finish (可以结转). */
  unfinished: readonly ComparedMatter[];
}

/** Whether two rows are one matter (同一事项): one name, or one unit and one text; signs and spaces do not count. */
export const isSameMatter = (one: ComparedMatter, other: ComparedMatter): boolean =>
  (lettersOf(one.name) !== '' && lettersOf(one.name) === lettersOf(other.name)) ||
  (one.leadUnitId !== null &&
    one.leadUnitId === other.leadUnitId &&
    !hollow(one.background) &&
    lettersOf(one.background ?? '') === lettersOf(other.background ?? ''));

/** Reasons against listing a matter that stands there already, under another number (同一事项重复列入). */
export function refuseRepeatedMatter(
  matter: ComparedMatter,
  { here, removed, unfinished }: ListedMatters,
): Finding[] {
  const same = (others: readonly ComparedMatter[]) =>
    others.filter((other) => other.no !== matter.no && isSameMatter(matter, other));
  return [
    ...same(here).map(({ no, name }) => listedTwice(no, name)),
    // With another lead unit the matter is listed anew on purpose: a decision under way keeps its units.
    ...same(removed)
      .filter(({ leadUnitId }) => leadUnitId === matter.leadUnitId)
      .map(({ no, name }) => takenOut(no, name)),
    ...same(unfinished).map(({ no, name }) => toCarryOver(no, name)),
  ];
}

const listedTwice = (no: string, name: string) => r06.block('MATTER_LISTED_TWICE', 'name')`
  与${no}“${name}”是同一事项，一项决策在目录中只列一次。
  保留其中一项，删去另一项；确是两件事的，把名称和背景写出区别。`;

const takenOut = (no: string, name: string) => r06.block('MATTER_TAKEN_OUT_BEFORE', 'name')`
  与已移出本年度目录的${no}“${name}”是同一事项。
  删去本项，恢复${no}，沿用原编号和已经履行的程序。`;

const toCarryOver = (no: string, name: string) => r10.block('MATTER_TO_CARRY_OVER', 'name')`
  与上一年度没有完成的${no}“${name}”是同一事项，不能另列新的事项。
  删去本项，结转${no}，沿用原编号、原定决策时间和已经履行的程序。`;
