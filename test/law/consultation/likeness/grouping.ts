/** Grouping of a sample (归并的样本), and how well it was done. */
import { arriving, groupNow, nothingKnown, place } from '#server/law/consultation/likeness/like-group.ts';
import type { Written } from './written-copies.ts';
type Groups = ReadonlyMap<string, string>;
/** Groups of a sample: those joined, and those a clerk has who takes every suggestion. */
export function grouped(rows: readonly Written[]): { joined: Groups; suggested: Groups } {
  const known = nothingKnown();
  const placed = rows.map((row) => place(known, arriving(row.id, 'matter', row), row.id));
  const joined = new Map(placed.map(({ id, groupId }) => [id, groupNow(known, groupId)]));
  const taken = { merged: new Map<string, string>() };
  for (const { id, nearId } of placed) {
    const [one, other] = [id, nearId ?? id].map((of) => groupNow(taken, joined.get(of) ?? of));
    if (one !== undefined && other !== undefined && one !== other) taken.merged.set(one, other);
  }
  return { joined, suggested: new Map([...joined].map(([id, group]) => [id, groupNow(taken, group)])) };
}
const pairs = (names: Iterable<string>): number =>
  [...Map.groupBy(names, (name) => name).values()].reduce(
    (sum, { length }) => sum + (length * (length - 1)) / 2,
    0,
  );
/** Of pairs put together the share that belongs together (precision), and of those that belong the share that was (recall). */
export function scored(rows: readonly Written[], groups: Groups) {
  const groupOf = ({ id }: Written) => groups.get(id) ?? id;
  const right = pairs(rows.map((row) => `${row.letter} ${groupOf(row)}`));
  return {
    precision: right / pairs(rows.map(groupOf)),
    recall: right / pairs(rows.map(({ letter }) => letter)),
  };
}
/** Share of pairs that are together in one grouping and not in the other. */
export function differing(one: Groups, other: Groups): number {
  const both = pairs([...one].map(([id, group]) => `${group} ${other.get(id) ?? id}`));
  const [first, second] = [pairs(one.values()), pairs(other.values())];
  return (first + second - 2 * both) / Math.max(first, second);
}
