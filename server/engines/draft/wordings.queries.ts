import type { Db } from '#server/ground/kernel/context.ts';
import { clausesOf, type StoredClause } from './clause-rows.ts';
import type { VersionHead } from './version-head.queries.ts';

/** Wording of a clause in one version and in a later one (修改前后的文字): read, never typed. */
export interface Wording {
  anchorId: string;
  clauseNo: string;
  before: string;
  after: string;
  /** Whether either version has such a clause. */
  found: boolean;
}

/** A wording as an outcome keeps it. */
export const keptWording = ({ anchorId, clauseNo, before, after }: Wording) => ({
  anchorId,
  clauseNo,
  before,
  after,
});

/** Clauses quoted as one version says them (援引的条文): nothing changed in them, and a clause the version does not have is none. */
export const quoted = (wordings: readonly Wording[], as: 'before' | 'after'): Wording[] =>
  wordings.map((one) => ({ ...one, before: one[as], after: one[as], found: one[as] !== '' }));

/** The wordings of these clauses between two versions; a clause that is gone says nothing any more, a new one said nothing before. */
export async function wordingsOf(
  db: Db,
  from: Pick<VersionHead, 'id'> | undefined,
  to: Pick<VersionHead, 'id'> | undefined,
  anchorIds: readonly string[],
): Promise<Wording[]> {
  if (anchorIds.length === 0) return [];
  const [before, after] = await Promise.all([byAnchor(db, from), byAnchor(db, to)]);
  return anchorIds.map((anchorId) => {
    const [was, is] = [before.get(anchorId), after.get(anchorId)];
    return {
      anchorId,
      clauseNo: was?.no ?? is?.no ?? '',
      before: was?.text ?? '',
      after: is?.text ?? '',
      found: Boolean(was ?? is),
    };
  });
}

async function byAnchor(db: Db, version: Pick<VersionHead, 'id'> | undefined) {
  const clauses = version ? await clausesOf(db, version.id) : [];
  return new Map<string, StoredClause>(clauses.map((clause) => [clause.anchorId, clause]));
}
