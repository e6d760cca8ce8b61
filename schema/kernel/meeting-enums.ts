import { registerEnumType } from 'type-graphql';
import { AgendaDisclosure } from '#server/law/agenda-disclosure.ts';
import { StatementOrigin, StatementStage } from '#server/law/statement-stage.ts';
import { MaterialsClosed } from '#server/law/invitation-material.ts';
import { RepresentativeCategory } from '#server/law/representative-category.ts';
import { MeetingStage } from '#server/law/meeting-stage.ts';
import { AgendaResult, MeetingNoticeKind, MeetingPaper, ReviewOutcome } from '#server/law/meeting-words.ts';
import { RecordingState } from '#server/law/recording-stage.ts';
import { RecordingFileRole, RecordingFileState } from '#server/law/recording-words.ts';
import { StreamState, VideoKind, VideoStatus } from '#server/law/stream-state.ts';

/** What the law says in words of meetings, their broadcasts and recordings (会议、直播、录像); the GraphQL name is the enum's own. */
const ENUMS = {
  MeetingStage,
  MeetingPaper,
  MeetingNoticeKind,
  ReviewOutcome,
  AgendaDisclosure,
  AgendaResult,
  RepresentativeCategory,
  StatementOrigin,
  StatementStage,
  MaterialsClosed,
  StreamState,
  VideoKind,
  VideoStatus,
  RecordingState,
  RecordingFileRole,
  RecordingFileState,
};

for (const [name, values] of Object.entries(ENUMS)) registerEnumType(values, { name });
