import type { EntityName, Opt } from '@mikro-orm/core';
import { Check, Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Consultation } from '#schema/consultation/consultation.ts';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';

const ONE_OWNER = 'num_nonnulls(meeting_id, consultation_id) = 1';

/**
 * 录像: one part of what was recorded of a meeting, or one film of the interpretation of a draft, from the upload to its
 * playback. It belongs to exactly one of them.
 */
@Entity()
@Unique({ properties: ['meetingId', 'part'] })
@Unique({ properties: ['consultationId', 'part'] })
@Check({ name: 'recording_one_owner', expression: ONE_OWNER })
export class Recording {
  declare readonly [EntityName]?: 'Recording';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Meeting, mapToPk: true, fieldName: 'meeting_id', nullable: true })
  readonly meetingId: string | null = null;

  /** 解读视频: reviewed and published with the consultation, never by itself. */
  @ManyToOne({ entity: () => Consultation, mapToPk: true, fieldName: 'consultation_id', nullable: true })
  readonly consultationId: string | null = null;

  /** The first, second … recording of its owner. */
  @Property({ type: 'integer' })
  readonly part!: number;

  @Property({ type: 'text' })
  title!: string;

  /** When the recording begins, on the clock of the meeting's agenda. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  startsAt: Date | null = null;

  /** How long the original is: of the file, or as written down where it was never uploaded. */
  @Property({ type: 'integer', nullable: true })
  durationMs: number | null = null;

  @Property({ type: 'text' })
  state: Opt<RecordingState> = RecordingState.PREPARING;

  /** Whoever had a hand in it; they do not review it. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: "'{}'" })
  authorIds: Opt<readonly string[]> = [];

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'reviewed_by_id', nullable: true })
  reviewedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  reviewedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  reviewNote: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  publishedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  withdrawnAt: Date | null = null;

  /** Everybody reads why. */
  @Property({ type: 'text', nullable: true })
  withdrawReason: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'created_by_id' })
  readonly createdById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly createdAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  changedAt!: Date;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
