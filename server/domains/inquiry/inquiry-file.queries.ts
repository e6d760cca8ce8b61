import type { Context, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { readAsSystem } from '#server/ground/kernel/read.ts';
import type { InquiryKind } from '#server/law/procedure/expert-inquiry.ts';
import { inquiryById, inquiryByLink, type InquiryRow } from './inquiry.queries.ts';

const documents = (db: Db, { decisionId, fileIds }: InquiryRow) =>
  db
    .selectFrom('decision_file')
    .select(['id', 'name', 'size'])
    .where('decision_id', '=', decisionId)
    .where('id', 'in', fileIds)
    .where('removed_at', 'is', null);

/** The documents that went with a letter (随函材料); a letter that was taken back opens none. */
export const inquiryFiles = (context: Context, inquiry: InquiryRow) =>
  inquiry.fileIds.length === 0 || inquiry.recalledAt
    ? Promise.resolve([])
    : readAsSystem(context, (db) => documents(db, inquiry).orderBy('uploaded_at').orderBy('id').execute());

/** How a letter was opened: at a desk by its id, or by its link. */
export type Opener = { id: string } | { kind: InquiryKind; token: string };

/** One of them, for the unit asked alone; otherwise null, without saying why. */
export async function inquiryFile(context: Context, opener: Opener, fileId: string) {
  const inquiry =
    'id' in opener
      ? await inquiryById(context, opener.id)
      : await inquiryByLink(context, opener.kind, opener.token);
  if (!inquiry || inquiry.recalledAt || !isId(fileId) || !inquiry.fileIds.includes(fileId)) return null;
  return readAsSystem(
    context,
    async (db) =>
      (await documents(db, inquiry)
        .select(['media_type as mediaType', 'sha256', 'storage_key as storageKey'])
        .where('id', '=', fileId)
        .executeTakeFirst()) ?? null,
  );
}
