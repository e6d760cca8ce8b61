/** The largest set of things that stand in the same order in two rows (未移动的): all others were moved. Both rows hold the same. */
export function steady(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const place = new Map(before.map((id, at) => [id, at]));
  const row = after.map((id) => place.get(id)!);
  // Longest increasing run (patience): for each length the row's place where the smallest end stands.
  const ends: number[] = [];
  const previous = row.map((value, at) => {
    let length = ends.findIndex((end) => row[end]! >= value);
    if (length === -1) length = ends.length;
    ends[length] = at;
    return length === 0 ? -1 : ends[length - 1]!;
  });
  const kept = new Set<string>();
  for (let at = ends.at(-1) ?? -1; at !== -1; at = previous[at]!) kept.add(after[at]!);
  return kept;
}
