import type { ClauseKind, ClauseRelation } from '#client/graphql/graphql.ts';
import { clauseName } from '#client/citizen/names.ts';
import { versionLabel } from '#server/law/draft/draft-gate.ts';
import type { Change, Clause, DraftHead } from './draft-record.ts';

/** How a clause stands to another version, in a word; nothing where its words alone changed or it only moved on. */
export const RELATION_LABELS: Readonly<Record<ClauseRelation, string>> = {
  SAME: '未修改',
  EDITED: '修改',
  RENUMBERED: '条序变更',
  MOVED: '移动',
  SPLIT: '拆分',
  MERGED: '合并',
  NEW: '新增',
  GONE: '删去',
};

/** Labels of the kinds a new clause can have. */
export const KIND_LABELS: Readonly<Partial<Record<ClauseKind, string>>> = {
  ARTICLE: '条',
  ITEM: '一、二、三',
  SECTION: '节（标题）',
  CHAPTER: '章（标题）',
  PART: '编（标题）',
};

/** 第3稿 with its stage and the gates it passed, as one calls a version. */
export const versionName = ({ no, stage, gates }: Pick<DraftHead, 'no' | 'stage' | 'gates'>) =>
  `第${no}稿　${versionLabel(stage, gates)}`;

/** The clause of a change: 第三条, or 第三条 → 第四条 where its number is another one now. */
export function changedNo({ noBefore, noAfter }: Pick<Change, 'noBefore' | 'noAfter'>): string {
  const [before, after] = [noBefore, noAfter].map((no) => (no === null ? null : clauseName(no)));
  if (before && after && before !== after) return `${before} → ${after}`;
  return after ?? before ?? '';
}

/** Changes of wording; a clause that only got another number is none. */
export const reworded = (changes: readonly Change[]) =>
  changes.filter(({ relation }) => relation !== 'SAME' && relation !== 'RENUMBERED');

/** Changes of which nobody has said yet what they came from. */
export const unexplained = (changes: readonly Change[]) =>
  reworded(changes).filter(({ source }) => source === null);

/** Progress of stating the sources, in words: 还有3处没有说明来源. */
export function explainedSoFar(changes: readonly Change[]): string {
  const all = reworded(changes).length;
  const left = unexplained(changes).length;
  if (all === 0) return '与上一稿相比还没有修改。';
  return left === 0 ? `修改${all}处，都已说明来源。` : `修改${all}处，还有${left}处没有说明来源。`;
}

/** Kinds that a clause put in here may be of, the likeliest first. */
export function kindsAfter(clauses: readonly Clause[], after: Clause | undefined): ClauseKind[] {
  const counted = [after, ...clauses].find((one) => one?.kind === 'ARTICLE' || one?.kind === 'ITEM');
  return [counted?.kind ?? 'ITEM', 'SECTION', 'CHAPTER', 'PART'];
}
