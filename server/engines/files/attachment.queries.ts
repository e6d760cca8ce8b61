import { sql } from 'kysely';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';

/** A file as it is served. */
export interface ServedFile {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  storageKey: string;
  /** Cacheable by anybody: it never changes under its address. */
  lasting?: boolean;
}

const COLUMNS = ['name', 'media_type as mediaType', 'size', 'sha256', 'storage_key as storageKey'] as const;
const asked = sql<boolean>`false`.as('lasting');
/** A picture of a published report. */
const kept = sql<boolean>`position is not null and withdrawn_at is null
  and exists (select from event e where e.id = event_id and e.report_published_at is not null)`.as('lasting');

/** A picture of a posting is never changed. */
const posted = sql<boolean>`posting_id is not null`.as('lasting');

/** A file of a dossier or of a comment, a document of a decision, a picture of a live post, an event or a village's board, or a paper for those invited: an id names one of them. */
const fileOf = (db: Db, id: string) =>
  db
    .selectFrom('attachment')
    .select(COLUMNS)
    .select(asked)
    .where('id', '=', id)
    // A scan is typed from before it is joined to what was typed.
    .where((where) =>
      where.or([where('attached_at', 'is not', null), where('kind', '=', AttachmentKind.SCAN)]),
    )
    .unionAll(
      db
        .selectFrom('decision_file')
        .select(COLUMNS)
        .select(asked)
        .where('id', '=', id)
        .where('removed_at', 'is', null),
    )
    .unionAll(db.selectFrom('live_image').select(COLUMNS).select(asked).where('id', '=', id))
    .unionAll(
      db
        .selectFrom('event_photo')
        .select(COLUMNS)
        .select(kept)
        .where('id', '=', id)
        .where('withdrawn_at', 'is', null),
    )
    .unionAll(db.selectFrom('village_photo').select(COLUMNS).select(posted).where('id', '=', id))
    .unionAll(
      db
        .selectFrom('invitation_material')
        .select(COLUMNS)
        .select(asked)
        .where('id', '=', id)
        .where('removed_at', 'is', null),
    );

/** The file with this id, if the requester may see it (读取附件); row security decides on each read. */
export async function servedFile(context: Context, id: string): Promise<ServedFile | null> {
  if (!isId(id)) return null;
  return (await read(context, (db) => fileOf(db, id).executeTakeFirst())) ?? null;
}
