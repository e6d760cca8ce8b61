import { type RawBuilder, sql } from 'kysely';
import type { Correction } from '#schema/notice/correction.ts';
import type { CorrectionView } from '#schema/notice/correction-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { isId } from '#server/ground/kernel/load.ts';
import { read } from '#server/ground/kernel/read.ts';
import { CorrectionSubject } from '#server/law/notice/corrected-part.ts';

/** A correction as it is answered, with what its capabilities need. */
export type ReadCorrection = CorrectionView & Pick<Correction, 'unitIds' | 'authorIds' | 'reviewedById'>;

/** A file of a dossier, a document of the decision, or a film, which is read where it stands. */
const fileIn = (column: 'former_file_id' | 'file_id') => sql`(
  select json_build_object('id', f.id, 'name', f.name, 'kind', f.kind, 'sha256', f.sha256, 'uploadedAt', f.uploaded_at,
    'url', f.url)
  from (select id, name, kind, sha256, uploaded_at, '/files/' || id as url from attachment
    union all select id, name, null, sha256, uploaded_at, '/files/' || id from decision_file
    union all select r.id, r.title, null, coalesce((select g.sha256 from recording_file g where g.recording_id = r.id
        and g.state = 'READY' limit 1), ''), r.created_at, '#shipin-' || r.id
      from recording r where r.consultation_id is not null) f
  where f.id = ${sql.ref(`k.${column}`)})`;

/** Corrections as JSON, of `k`, the oldest first. */
export const CORRECTION = sql`json_build_object('id', k.id, 'subject', k.subject, 'part', k.part, 'place', k.place,
  'wrong', k.wrong, 'corrected', k.corrected,
  'takenDown', k.former_file_id is not null and k.file_id is null, 'formerFile', ${fileIn('former_file_id')}, 'file', ${fileIn('file_id')},
  'reason', k.reason, 'since', k.since, 'material', k.material, 'fromClosesOn', k.from_closes_on,
  'toClosesOn', k.to_closes_on, 'review', k.review, 'reviewNote', case when k.published_at is null then k.review_note end,
  'publishedAt', k.published_at, 'version', k.version, 'unitIds', k.unit_ids, 'authorIds', k.author_ids,
  'reviewedById', k.reviewed_by_id)`;

async function corrections(db: Db, where: RawBuilder<unknown>): Promise<ReadCorrection[]> {
  const { rows } = await sql<{ one: ReadCorrection }>`
    select ${CORRECTION} as one from correction k where ${where} order by k.published_at nulls last, k.id`.execute(
    db,
  );
  return rows.map(({ one }) => one);
}

const OF = (subject: CorrectionSubject, id: string) =>
  subject === CorrectionSubject.PUBLICATION
    ? sql`k.subject = ${subject} and k.decision_id = ${id}`
    : sql`k.subject = ${subject} and k.consultation_id = ${id}`;

/** The corrections of one thing: published ones for everybody, others for those whose matter it is. */
export const correctionsOf = async (
  context: Context,
  subject: CorrectionSubject,
  id: string,
): Promise<ReadCorrection[]> => (isId(id) ? read(context, (db) => corrections(db, OF(subject, id))) : []);

/** Published corrections of a thing. */
export const publishedCorrections = async (
  context: Context,
  subject: CorrectionSubject,
  id: string,
): Promise<ReadCorrection[]> =>
  (await correctionsOf(context, subject, id)).filter(({ publishedAt }) => publishedAt !== null);

/** One of them. */
export const correctionById = async (context: Context, id: string): Promise<ReadCorrection | null> =>
  isId(id) ? ((await read(context, (db) => corrections(db, sql`k.id = ${id}`)))[0] ?? null) : null;
