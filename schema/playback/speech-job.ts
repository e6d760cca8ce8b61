import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import type { SpeechState } from '#server/law/playback/transcript.ts';
import { Recording } from './recording.ts';

/** 语音识别: how far the machine is with a recording; its last run. */
@Table()
export class SpeechJob {
  readonly recordingId = column.ref(() => Recording, { primary: true });
  state = column.text() as SpeechState;

  /** Why it did not succeed. */
  reason = column.text.opt();
  askedById = column.ref(() => Person);
  askedAt = column.instant();
  endedAt = column.instant.opt();
}
