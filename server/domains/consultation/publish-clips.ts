import { sql } from 'kysely';
import type { Consultation } from '#schema/consultation/consultation.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';

/** 解读视频 go out with the draft (三同步), or one alone in the place of another: from this commit on everybody may fetch exactly what was reviewed, and nothing of it changes. */
export async function publishClips(
  { db, now }: CommandContext,
  { id, reviewedById, reviewedAt }: Pick<Consultation, 'id' | 'reviewedById' | 'reviewedAt'>,
  film: string | null = null,
): Promise<void> {
  await sql`update recording_file f set shown = true from recording r where r.id = f.recording_id
    and r.consultation_id = ${id} and r.id = coalesce(${film}, r.id) and f.role = 'ORIGINAL' and f.state = 'READY' and f.playable`.execute(
    db,
  );
  await sql`update recording r set state = 'PUBLISHED', published_at = ${now}, reviewed_by_id = ${reviewedById},
      reviewed_at = ${reviewedAt}, changed_at = ${now}, version = version + 1
    where r.consultation_id = ${id} and r.id = coalesce(${film}, r.id) and exists (select from recording_file f where f.recording_id = r.id and f.shown)`.execute(
    db,
  );
}
