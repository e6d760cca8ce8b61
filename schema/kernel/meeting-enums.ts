import { registerEnumType } from 'type-graphql';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { ChangeKind } from '#server/law/people/proposed-change.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import { StatementOrigin, StatementStage } from '#server/law/invitation/statement-stage.ts';
import { MaterialsClosed } from '#server/law/invitation/invitation-material.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { MeetingStage } from '#server/law/meeting/meeting-stage.ts';
import {
  AgendaResult,
  MeetingNoticeKind,
  MeetingPaper,
  ReviewOutcome,
} from '#server/law/meeting/meeting-words.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import { RecordingFileRole, RecordingFileState } from '#server/law/playback/recording-words.ts';
import { StreamState, VideoKind, VideoStatus } from '#server/law/playback/stream-state.ts';

/** Enums of the law on meetings, their broadcasts and recordings (会议、直播、录像); the GraphQL name is the enum's own. */
const ENUMS = {
  ChangeKind,
  MeetingStage,
  MeetingPaper,
  MeetingNoticeKind,
  ReviewOutcome,
  AgendaDisclosure,
  AgendaPurpose,
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
