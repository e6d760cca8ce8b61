import { LiveResolver } from '#server/playback/live.resolver.ts';
import {
  ClauseMomentsResolver,
  DecisionMomentsResolver,
  PlaybackResolver,
} from '#server/playback/playback.resolver.ts';
import { RecordingFileResolver } from '#server/playback/recording-file.resolver.ts';
import { MeetingRecordingsResolver, RecordingResolver } from '#server/playback/recording.resolver.ts';
import { TranscriptResolver } from '#server/playback/transcript.resolver.ts';
import { ClipResolver } from './clip-doors.ts';

/** The doors of broadcasts and recordings (直播、录像、解读视频); part of the one list. */
export const RECORDING_DOORS = [
  RecordingResolver,
  MeetingRecordingsResolver,
  RecordingFileResolver,
  LiveResolver,
  ClauseMomentsResolver,
  DecisionMomentsResolver,
  PlaybackResolver,
  TranscriptResolver,
  ClipResolver,
] as const;
