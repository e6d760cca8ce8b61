import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { Meeting } from '#schema/meeting/meeting.ts';
import { StreamState, type VideoKind, VideoStatus } from '#server/law/playback/stream-state.ts';

/** 会议直播: who holds the switch, who approved it, and where it stands. */
@Table()
export class MeetingStream {
  readonly meetingId = column.ref(() => Meeting, { primary: true });
  state = column.text.or(StreamState.NONE) as Opt<StreamState>;
  withText = column.bool.or(false);
  withVideo = column.bool.or(false);
  videoKind = column.text.opt() as VideoKind | null;

  /** The media centre's own address; https, and of a host that the county allows. */
  videoUrl = column.text.opt();
  videoStatus = column.text.or(VideoStatus.PREVIEW) as Opt<VideoStatus>;

  /** Whose hand is on the switch. */
  operatorId = column.ref.opt(() => Person);
  approvedById = column.ref.opt(() => Person);
  approvedAt = column.instant.opt();
  approvalNote = column.text.opt();
  startedAt = column.instant.opt();
  pausedAt = column.instant.opt();
  stoppedAt = column.instant.opt();
  readonly version = column.version();
}
