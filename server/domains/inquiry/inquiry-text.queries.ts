import { clausesOf } from '#server/engines/draft/clause-rows.ts';
import type { Db } from '#server/ground/kernel/context.ts';

/** A clause of the text that went with a letter. */
export interface SentClause {
  no: string;
  text: string;
}

/** The clauses of the version a unit was asked about (随函草案); none where the draft is a file alone. */
export const sentClauses = async (db: Db, draftVersionId: string | null): Promise<SentClause[]> =>
  draftVersionId ? (await clausesOf(db, draftVersionId)).map(({ no, text }) => ({ no, text })) : [];

/** Their numbers, which an opinion may name. */
export const clauseNumbers = async (db: Db, draftVersionId: string | null): Promise<string[]> =>
  (await sentClauses(db, draftVersionId)).map(({ no }) => no);
