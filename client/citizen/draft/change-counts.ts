/** 改了多少、依据谁的意见: the changes of a version in words. */
import type { ClauseRelation } from '#server/law/draft/clause-changes.ts';
import { isHeading, type ClauseKind } from '#server/law/draft/draft-tree.ts';
import { CHANGE_SOURCE_LABELS, type ChangeSource } from '#server/law/draft/revision.ts';

export interface Change {
  anchorId: string;
  relation: ClauseRelation;
  source: ChangeSource | null;
}

/** Public name of each relation of a clause to the version before. */
export const RELATION_WORDS: Readonly<Record<ClauseRelation, string>> = {
  SAME: '没有修改',
  EDITED: '修改',
  RENUMBERED: '条序变更',
  MOVED: '移动位置',
  SPLIT: '拆分',
  MERGED: '合并',
  NEW: '新增',
  GONE: '删去',
};

const ORDER = ['EDITED', 'NEW', 'GONE', 'SPLIT', 'MERGED', 'MOVED'] as const;

/** 修改3条，新增1条: numbers of changed clauses by kind, headings left aside; empty where nothing changed. */
export function changesText(changes: readonly Pick<Change, 'relation'>[]): string {
  const counts = Map.groupBy(changes, ({ relation }) => relation);
  return ORDER.flatMap((relation) => {
    const count = counts.get(relation)?.length ?? 0;
    return count > 0 ? [`${RELATION_WORDS[relation]}${count}条`] : [];
  }).join('，');
}

/**
 * 公众意见3条，合法性审查意见1条: the most numerous source first. A change in a version that is not published has a source that is
 * not published either; it is counted all the same, so that the numbers add up to the number of changes.
 */
export function sourcesText(changes: readonly Pick<Change, 'source'>[]): string {
  const known = changes.flatMap(({ source }) => source ?? []);
  if (known.length === 0) return '';
  const untold = changes.length - known.length;
  return [
    ...[...Map.groupBy(known, (source) => source)]
      .toSorted(([, one], [, other]) => other.length - one.length)
      .map(([source, { length }]) => `${CHANGE_SOURCE_LABELS[source]}${length}条`),
    ...(untold > 0 ? [`另${untold}条改在没有公开的稿次，来源不公开`] : []),
  ].join('，');
}

interface Placed {
  anchorId: string;
  kind: `${ClauseKind}`;
}

/** The changes of clauses; 编、章、节 only order them. */
export function withoutHeadings<C extends { anchorId: string }>(
  changes: readonly C[],
  clauses: readonly Placed[],
): C[] {
  const headings = new Set(clauses.flatMap(({ anchorId, kind }) => (isHeading(kind) ? anchorId : [])));
  return changes.filter(({ anchorId }) => !headings.has(anchorId));
}
