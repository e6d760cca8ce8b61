/**
 * Editing a draft clause by clause (逐条修改): each edit takes the clauses and gives the clauses after it. A clause keeps
 * its `anchorId` through all changes of number, place and words; a clause split off or merged in is named in
 * `originIds`.
 */
import type { ClauseKind } from './draft-tree.ts';
import { renumber } from './renumber.ts';

/** A clause as it stands in a version that is being worked on. */
export interface EditedClause {
  readonly anchorId: string;
  readonly originIds: readonly string[];
  readonly kind: ClauseKind;
  readonly no: string;
  readonly text: string;
}

/** A clause that is put in. */
export type NewClause = Pick<EditedClause, 'anchorId' | 'kind' | 'text'>;

type Draft = readonly EditedClause[];

/** Gives a clause other words (改写). */
export const rewrite = <Clause extends EditedClause>(
  draft: readonly Clause[],
  anchorId: string,
  text: string,
): Clause[] => draft.map((one) => (one.anchorId === anchorId ? { ...one, text } : one));

/** Puts a new clause behind another one, or before all (增加). */
export function insert(draft: Draft, after: string | null, clause: NewClause): Draft {
  const at = draft.findIndex(({ anchorId }) => anchorId === after) + 1;
  return renumber(draft.toSpliced(at, 0, { ...clause, originIds: [], no: '' }), draft);
}

/** Takes a clause out (删去). */
export const remove = (draft: Draft, anchorId: string): Draft =>
  renumber(
    draft.filter((one) => one.anchorId !== anchorId),
    draft,
  );

/** Puts a clause back (恢复) behind the nearest clause that stood before it in the former text, or before all. */
export function restore(draft: Draft, former: Draft, anchorId: string): Draft {
  const at = former.findIndex((one) => one.anchorId === anchorId);
  const clause = former[at];
  if (!clause) return draft;
  const present = new Set(draft.map((one) => one.anchorId));
  const after = former.slice(0, at).findLast((one) => present.has(one.anchorId))?.anchorId ?? null;
  const place = draft.findIndex((one) => one.anchorId === after) + 1;
  return renumber(draft.toSpliced(place, 0, clause), draft.length > 0 ? draft : former);
}

/** Moves a clause behind another one, or before all (调整顺序). */
export function move(draft: Draft, anchorId: string, after: string | null): Draft {
  const moved = draft.filter((one) => one.anchorId === anchorId);
  const rest = draft.filter((one) => one.anchorId !== anchorId);
  const at = rest.findIndex((one) => one.anchorId === after) + 1;
  return renumber(rest.toSpliced(at, 0, ...moved), draft);
}

/** Splits a clause after `at` characters (拆分): the first part remains the clause, the second is a new one. */
export function split(draft: Draft, anchorId: string, at: number, newAnchorId: string): Draft {
  const index = draft.findIndex((one) => one.anchorId === anchorId);
  const clause = draft[index];
  if (!clause) return draft;
  const first = { ...clause, text: clause.text.slice(0, at).trim() };
  const text = clause.text.slice(at).trim();
  const second = { anchorId: newAnchorId, originIds: [anchorId], kind: clause.kind, no: '', text };
  return renumber(draft.toSpliced(index, 1, first, second), draft);
}

/** Joins a clause with the next one (合并): the next one's words become further lines of it. */
export function join(draft: Draft, anchorId: string): Draft {
  const index = draft.findIndex((one) => one.anchorId === anchorId);
  const [clause, next] = [draft[index], draft[index + 1]];
  if (!clause || !next) return draft;
  const originIds = [...clause.originIds, next.anchorId, ...next.originIds];
  const joined = { ...clause, originIds, text: `${clause.text}\n${next.text}` };
  return renumber(draft.toSpliced(index, 2, joined), draft);
}
