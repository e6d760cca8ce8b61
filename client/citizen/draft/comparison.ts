/** 修改对照: two versions of one draft side by side, clause by clause, in the order of the later one. */
import { cellsOf, isTableLine } from '#server/law/draft/draft-blocks.ts';
import { type ClauseKind, isHeading } from '#server/law/draft/draft-tree.ts';
import { clauseName } from '../names.ts';
import type { Change } from './change-counts.ts';

export interface ReadClause {
  anchorId: string;
  kind: `${ClauseKind}`;
  no: string;
  text: string;
}

/** A clause that two versions differ in, as the server compares them. */
export interface ClauseDifference extends Change {
  noBefore: string | null;
  noAfter: string | null;
  before: string;
  after: string;
  note: string;
  /** The place in a record of the decision that it came from, and what that is called. */
  groundId: string | null;
  groundName: string;
}

/** A clause in two versions. */
export interface ComparedClause extends ClauseDifference {
  kind: `${ClauseKind}`;
}

type Placed = Omit<ReadClause, 'text'>;

/** Every clause of both versions; one that is not there any more stands where it stood, after the clause before it. */
export function compareVersions(
  before: readonly Placed[],
  after: readonly ReadClause[],
  changes: readonly ClauseDifference[],
): ComparedClause[] {
  const was = new Map(before.map((one) => [one.anchorId, one]));
  const changed = new Map(changes.map((one) => [one.anchorId, one]));
  const [first, goneAfter] = goneByPlace(before, new Set(after.map(({ anchorId }) => anchorId)));
  const gone = (clauses: readonly Placed[] = []) =>
    clauses.flatMap(({ anchorId, kind }) => {
      const change = changed.get(anchorId);
      return change ? [{ ...change, kind }] : [];
    });
  return [
    ...gone(first),
    ...after.flatMap((one) => {
      const change = changed.get(one.anchorId);
      const row = change
        ? { ...change, kind: one.kind }
        : unchanged(one, was.get(one.anchorId)?.no ?? one.no);
      return [row, ...gone(goneAfter.get(one.anchorId))];
    }),
  ];
}

/** The clauses that went: those before all that stayed, and those behind each of these. */
function goneByPlace(before: readonly Placed[], kept: ReadonlySet<string>) {
  const first: Placed[] = [];
  const after = new Map<string, Placed[]>();
  let place = first;
  for (const one of before) {
    if (kept.has(one.anchorId)) after.set(one.anchorId, (place = []));
    else place.push(one);
  }
  return [first, after] as const;
}

const unchanged = ({ anchorId, kind, no, text }: ReadClause, noBefore: string): ComparedClause => ({
  anchorId,
  kind,
  relation: noBefore === no ? 'SAME' : 'RENUMBERED',
  noBefore,
  noAfter: no,
  before: text,
  after: text,
  source: null,
  note: '',
  groundId: null,
  groundName: '',
});

/** Another clause took it in, and its words are compared there (并入). */
export const isTakenIn = ({ relation, after }: Pick<ClauseDifference, 'relation' | 'after'>): boolean =>
  relation === 'MERGED' && after === '';

/** The number a reader knows the clause by: where it is not there any more, its former one. */
export const numberOf = (row: ClauseDifference): string =>
  row.noAfter === null || isTakenIn(row) ? `原${clauseName(row.noBefore ?? '')}` : clauseName(row.noAfter);

/** Whether its words are the same in both versions. */
export const isUnchanged = ({ relation }: Pick<Change, 'relation'>): boolean =>
  relation === 'SAME' || relation === 'RENUMBERED';

/** 编、章、节 always show where one is. */
export const isFolded = (row: Pick<ComparedClause, 'relation' | 'kind'>): boolean =>
  isUnchanged(row) && !isHeading(row.kind);

/** Clauses that follow each other and did not change are one run, to be folded away. */
export interface Run {
  relation: Change['relation'];
  clauses: readonly ComparedClause[];
}

export function runsOf(rows: readonly ComparedClause[]): Run[] {
  const runs: { relation: Change['relation']; clauses: ComparedClause[] }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.relation === row.relation && [...last.clauses, row].every(isFolded)) last.clauses.push(row);
    else runs.push({ relation: row.relation, clauses: [row] });
  }
  return runs;
}

/** A clause's words as they can be marked: a row of a table without its bars. */
export const markable = (text: string): string =>
  text
    .split('\n')
    .map((line) => (isTableLine(line) ? cellsOf(line).join('　') : line))
    .join('\n');
