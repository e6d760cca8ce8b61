/**
 * 援引随编号调整: a clause whose words changed only where they name other clauses, and still name the same ones. Nobody asked for
 * such a change: it follows from the counting, as a new number of the clause itself does.
 */
import type { ClauseChange, VersionClause } from './clause-changes.ts';
import { type ClauseReference, referencesIn } from './clause-references.ts';
import { type Numbering, numberingOf } from './reference-meaning.ts';
import type { ClauseKind } from './draft-tree.ts';

/** The note of such a change. */
export const REPOINTED_NOTE = '条文编号变动，援引的条款不变';

type Numbered = Pick<VersionClause, 'anchorId' | 'originIds' | 'no' | 'text'> & { kind: ClauseKind };

/** Tells which changes between two versions only follow the counting. */
export function repointedBetween(
  before: readonly Numbered[],
  after: readonly Numbered[],
): (change: ClauseChange) => boolean {
  const [old, now] = [numberingOf(before), numberingOf(after)];
  const olds = new Map(before.map((one) => [one.anchorId, one]));
  const news = new Map(after.map((one) => [one.anchorId, one]));
  const homes = new Map(after.flatMap((one) => one.originIds.map((id) => [id, one.anchorId] as const)));
  const today = (id: string | null) => (id === null || news.has(id) ? id : (homes.get(id) ?? 'gone'));
  const led = (numbering: Numbering, clause: Numbered) =>
    referencesIn(clause.text).map((one) => ({ said: one.said, leads: numbering(one, clause) }));
  return ({ relation, moved, anchorId }) => {
    const [from, to] = [olds.get(anchorId), news.get(anchorId)];
    if (relation !== 'EDITED' || moved || !from || !to) return false;
    if (withoutReferences(from.text) !== withoutReferences(to.text)) return false;
    const [meant, means] = [led(old, from), led(now, to)];
    return (
      meant.length === means.length &&
      meant.every(({ said, leads }, place) => {
        const same = means[place];
        return leads === null ? same?.said === said : same?.leads === today(leads);
      })
    );
  };
}

const withoutReferences = (text: string) =>
  referencesIn(text).reduceRight(
    (rest, { at, length, bare }: ClauseReference) =>
      `${rest.slice(0, at)}${bare ? '〔〕' : '〔条〕'}${rest.slice(at + length)}`,
    text,
  );
