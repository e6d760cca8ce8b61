/** Whether a decision's record names the document `f` (载入决策记录): then it keeps its bytes, removed or not. */
const IN_RECORD = `exists (
    select from decision_record r where r.decision_id = f.decision_id
      and jsonb_path_exists(r.content, '$.** ? (@ == $id)', jsonb_build_object('id', f.id)))`;

const IN_CORRECTION = `exists (select from correction k where k.file_id = f.id)`;

/** A table whose rows name an uploaded file. */
export type NamingTable =
  | 'attachment'
  | 'live_image'
  | 'event_photo'
  | 'decision_file'
  | 'invitation_material'
  | 'village_photo';

/**
 * Tables whose rows name an uploaded file (登记上传文件的表), each with the condition under which the bytes may be gone by rights:
 * never submitted, or removed; `attachment.jobs.ts` sweeps them.
 */
export const NAMED_FILES: { readonly [Table in NamingTable]: string } = {
  attachment: `f.attached_at is null and f.comment_id is null and not ${IN_CORRECTION}`,
  live_image: 'f.post_id is null',
  event_photo: 'f.position is null',
  decision_file: `f.removed_at is not null and not ${IN_RECORD}`,
  invitation_material: 'f.removed_at is not null',
  village_photo: 'f.posting_id is null',
};
