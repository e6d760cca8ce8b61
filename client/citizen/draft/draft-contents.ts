/** 目录: the headings of a draft, each with the clauses directly under it. */
import { isHeading, outline, type OutlineEntry } from '#server/law/draft/draft-tree.ts';
import type { ReadClause } from './comparison.ts';

/** A line of the contents: a heading, or a clause that stands outside of all headings. */
export interface ContentsRow extends ReadClause {
  clauses: readonly { anchorId: string; no: string }[];
}

export function contentsOf(clauses: readonly ReadClause[]): ContentsRow[] {
  const anchors = new Map(clauses.map(({ no, anchorId }) => [no, anchorId]));
  const rowsOf = (entry: OutlineEntry): ContentsRow[] => {
    const under = entry.children.filter(({ kind }) => !isHeading(kind));
    const row = {
      anchorId: anchors.get(entry.no) ?? '',
      kind: entry.kind,
      no: entry.no,
      text: entry.text.split('\n')[0] ?? '',
      clauses: under.map(({ no }) => ({ anchorId: anchors.get(no) ?? '', no })),
    };
    return [row, ...entry.children.filter(({ kind }) => isHeading(kind)).flatMap(rowsOf)];
  };
  return outline(clauses).flatMap(rowsOf);
}
