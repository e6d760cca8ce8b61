import type { Db } from '#server/ground/kernel/context.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import type { MaterialFile } from '#server/law/decision/material.ts';

/** A document of a decision as the packages look at it (送审和提请讨论的材料). */
export interface ProcedureDocument extends MaterialFile {
  id: string;
  name: string;
  sha256: string;
}

/** The documents of a decision that were not taken out, oldest first. */
export const documentsIn = (db: Db, decisionId: string): Promise<ProcedureDocument[]> =>
  selection(db, decisionId).execute();

/** The same inside a command that will name them: nobody takes one out until its record is there. */
export const documentsHeld = (db: Db, decisionId: string): Promise<ProcedureDocument[]> =>
  selection(db, decisionId).forShare().execute();

const selection = (db: Db, decisionId: string) =>
  db
    .selectFrom('decision_file')
    .select(['id', 'kind', 'name', 'size', 'media_type as mediaType', 'sha256'])
    .where('decision_id', '=', decisionId)
    .where('removed_at', 'is', null)
    .orderBy('uploaded_at')
    .orderBy('id');

/** The draft as it stands (现行决策草案): the one that came last. */
export const draftIn = (documents: readonly ProcedureDocument[]): ProcedureDocument | null =>
  documents.findLast(({ kind }) => kind === DocumentKind.DRAFT) ?? null;
