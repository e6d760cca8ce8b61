import { keepDraft, keptDraft } from '#client/staff/ground/frame/draft-store.ts';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** After a save: what was sent is the record's now; what was typed meanwhile, or could not be stored, stays. */
export function settleDraft(key: string, sent: object, unstored: readonly string[] = []): void {
  const stored = sent as Readonly<Record<string, unknown>>;
  const { changes } = keptDraft(key);
  const left = Object.entries(changes).filter(
    ([name, value]) => unstored.includes(name) || !same(value, stored[name]),
  );
  keepDraft(key, {
    changes: Object.fromEntries(left),
    // A field that could not be stored is in no record, so nobody else can have changed it.
    base: Object.fromEntries(
      left.flatMap(([name]) => (unstored.includes(name) ? [] : [[name, stored[name]] as const])),
    ),
  });
}
