import { newestVersion, versionOfRound } from '#server/engines/draft/version-head.queries.ts';
import { refuseUnfixedRevision } from '#server/engines/draft/next-version.ts';
import { wordingsOf } from '#server/engines/draft/wordings.queries.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import { refuseChanges } from '#server/law/feedback/disposition.ts';
import { ADOPTING } from '#server/law/feedback/outcome.ts';
import type { Finding } from '#server/law/refusal.ts';
import { roundHasClauses } from './round-has-clauses.queries.ts';

type Picked = readonly { anchorId?: string | null }[];

const anchorsOf = (picked: Picked) => picked.flatMap(({ anchorId }) => anchorId ?? []);

/**
 * Present wording of the clauses that the adopting outcomes of a round name (采纳的条文), and the version that has it.
 */
export async function adoptedWordings(db: Db, consultationId: string) {
  const adopted = await db
    .selectFrom('disposition')
    .select('changed_clauses as changedClauses')
    .where('consultation_id', '=', consultationId)
    .where('result', 'in', [...ADOPTING])
    .execute();
  const from = await versionOfRound(db, consultationId);
  const newest = from && (await newestVersion(db, from.decisionId));
  const picked = new Set(adopted.flatMap(({ changedClauses }) => anchorsOf(changedClauses)));
  const words = new Map((await wordingsOf(db, from, newest, [...picked])).map((one) => [one.anchorId, one]));
  const wordsOf = (clauses: Picked) => anchorsOf(clauses).flatMap((anchorId) => words.get(anchorId) ?? []);
  return { adopted, newest, wordsOf };
}

/**
 * Reasons against reporting the adopted opinions: the version that carries them is not fixed, or its words are not
 * theirs.
 */
export async function refuseAdopted(db: Db, consultationId: string): Promise<Finding[]> {
  const { adopted, newest, wordsOf } = await adoptedWordings(db, consultationId);
  if (adopted.length === 0 || !(await roundHasClauses(db, consultationId))) return [];
  const findings = adopted.flatMap(({ changedClauses }) => refuseChanges(wordsOf(changedClauses)));
  const once = new Map(findings.map((finding) => [finding.code + finding.message, finding]));
  return [...refuseUnfixedRevision(newest), ...once.values()];
}
