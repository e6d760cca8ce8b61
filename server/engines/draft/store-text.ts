import type { ClauseNote } from '#schema/consultation/consultation-input.ts';
import { newId } from '#schema/kernel/id.ts';
import type { Db } from '#server/ground/kernel/context.ts';
import {
  answerIdentity,
  type IdentityAnswer,
  identifyClauses,
  refuseIdentity,
} from '#server/law/draft/clause-identity.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import type { Finding } from '#server/law/refusal.ts';
import { clausesOf, replaceClauses, type StoredClause, type VersionOf } from './clause-rows.ts';

/** The clauses of the version that this one was made from; none for a first one. */
export async function formerClauses(db: Db, versionId: string): Promise<StoredClause[]> {
  const version = await db
    .selectFrom('draft_version')
    .select('based_on_id as basedOnId')
    .where('id', '=', versionId)
    .executeTakeFirst();
  return version?.basedOnId ? clausesOf(db, version.basedOnId) : [];
}

/**
 * Reads the clauses of a text that was typed or imported into a version (条款切分). A clause that continues one of before keeps its
 * identity, whatever its number is now; one that may or may not says so. A note belongs to the clause of its number.
 */
export async function storeText(
  db: Db,
  version: VersionOf,
  text: string,
  notes: readonly ClauseNote[],
): Promise<void> {
  const held = await clausesOf(db, version.id);
  const former = await formerClauses(db, version.id);
  const read = readDraftText(text).tree.clauses;
  const noteOf = new Map(notes.map(({ no, note }) => [no, note]));
  const clauses = identifyClauses(former, held, read, newId);
  await replaceClauses(
    db,
    version,
    clauses.map((clause) => ({ ...clause, note: noteOf.get(clause.no) ?? '', cites: null })),
  );
}

/** Stores a clerk's answer on an unsure clause (条款对应), or returns the reasons against it. */
export async function storeIdentity(db: Db, version: VersionOf, answer: IdentityAnswer): Promise<Finding[]> {
  const held = await clausesOf(db, version.id);
  const former = await formerClauses(db, version.id);
  const findings = refuseIdentity(former, held, answer);
  if (findings.length === 0) await replaceClauses(db, version, answerIdentity(former, held, answer, newId));
  return findings;
}
