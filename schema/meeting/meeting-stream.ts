import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { StreamState, type VideoKind, VideoStatus } from '#server/law/playback/stream-state.ts';

/** 会议直播: who holds the switch, who approved it, and where it stands. */
@Entity()
export class MeetingStream {
  declare readonly [EntityName]?: 'MeetingStream';

  @ManyToOne({ entity: () => Meeting, mapToPk: true, fieldName: 'meeting_id', primary: true })
  readonly meetingId!: string;

  @Property({ type: 'text' })
  state: Opt<StreamState> = StreamState.NONE;

  @Property({ type: 'boolean', default: false })
  withText: Opt<boolean> = false;

  @Property({ type: 'boolean', default: false })
  withVideo: Opt<boolean> = false;

  @Property({ type: 'text', nullable: true })
  videoKind: VideoKind | null = null;

  /** The media centre's own address; https, and of a host that the county allows. */
  @Property({ type: 'text', nullable: true })
  videoUrl: string | null = null;

  @Property({ type: 'text' })
  videoStatus: Opt<VideoStatus> = VideoStatus.PREVIEW;

  /** Whose hand is on the switch. */
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'operator_id', nullable: true })
  operatorId: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'approved_by_id', nullable: true })
  approvedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  approvedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  approvalNote: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  startedAt: Date | null = null;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  pausedAt: Date | null = null;
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  stoppedAt: Date | null = null;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
