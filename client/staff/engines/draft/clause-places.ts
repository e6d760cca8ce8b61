import { tidy } from '#server/law/draft/tidy.ts';

type Anchored = readonly { anchorId: string; kind: string }[];

/** Behind which clause one goes that moves a place up or down; null is before all, undefined that it cannot. */
export function movedBehind(clauses: Anchored, at: number, by: -1 | 1): string | null | undefined {
  if (by === 1) return clauses[at + 1]?.anchorId;
  return at === 0 ? undefined : (clauses[at - 2]?.anchorId ?? null);
}

/** Whether the next clause can be taken in: both are of one kind. */
export const joinable = (clauses: Anchored, at: number): boolean =>
  clauses[at] !== undefined && clauses[at].kind === clauses[at + 1]?.kind;

/** Which clause one goes on from when this one is taken out. */
export const neighbour = (clauses: Anchored, at: number): string | undefined =>
  (clauses[at + 1] ?? clauses[at - 1])?.anchorId;

/** Where the cursor divides a text as it will be stored; null where one side would have no words. */
export function splitPlace(typed: string, cursor: number): number | null {
  const [first, second] = [tidy(typed.slice(0, cursor)), tidy(typed.slice(cursor))];
  return first === '' || second === '' ? null : first.length;
}
