import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Person } from '#schema/identity/person.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';

const ONE_OWNER = 'num_nonnulls(meeting_id, consultation_id) = 1';

/**
 * 录像: one part of what was recorded of a meeting, or one film of the interpretation of a draft, from the upload to its
 * playback. It belongs to exactly one of them.
 */
@Table({
  uniques: [{ properties: ['consultationId', 'part'] }, { properties: ['meetingId', 'part'] }],
  checks: [{ name: 'recording_one_owner', expression: ONE_OWNER }],
})
export class Recording {
  readonly id = column.key();
  readonly meetingId = column.ref.opt(() => Meeting);

  /** 解读视频: reviewed and published with the consultation, never by itself. */
  readonly consultationId = column.ref.opt(() => Consultation);

  /** The first, second … recording of its owner. */
  readonly part = column.integer();
  title = column.text();

  /** When the recording begins, on the clock of the meeting's agenda. */
  startsAt = column.instant.opt();

  /** How long the original is: of the file, or as written down where it was never uploaded. */
  durationMs = column.integer.opt();
  state = column.text.or(RecordingState.PREPARING) as Opt<RecordingState>;

  /** Whoever had a hand in it; they do not review it. */
  authorIds = column.uuids.or([]);
  reviewedById = column.ref.opt(() => Person);
  reviewedAt = column.instant.opt();
  reviewNote = column.text.opt();
  publishedAt = column.instant.opt();
  withdrawnAt = column.instant.opt();

  /** Everybody reads why. */
  withdrawReason = column.text.opt();
  readonly createdById = column.ref(() => Person);
  readonly createdAt = column.instant();
  changedAt = column.instant();
  readonly version = column.version();
}
