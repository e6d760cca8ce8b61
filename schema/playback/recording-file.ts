import { Table, column, type Opt } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { RecordingFileState, type RecordingFileRole } from '#server/law/playback/recording-words.ts';
import { Recording } from './recording.ts';

/** 录像文件: what was uploaded or made of a recording. Its name is only shown; where it lies is the server's affair. */
@Table({ indexes: [{ properties: ['recordingId'] }] })
export class RecordingFile {
  readonly id = column.key();
  readonly recordingId = column.ref(() => Recording);
  readonly role = column.text() as RecordingFileRole;

  /** Of what it was made, where the server made it. */
  readonly sourceId = column.ref.opt(() => RecordingFile);
  readonly storage = column.text() as 'disk' | 's3';
  readonly storageKey = column.text();
  readonly name = column.text();

  /** Bytes; gigabytes are past what a 32-bit number holds. */
  size = column.double();
  sha256 = column.text.opt();
  mime = column.text.opt();
  videoCodec = column.text.opt();
  audioCodec = column.text.opt();
  width = column.integer.opt();
  height = column.integer.opt();
  durationMs = column.integer.opt();

  /** Browsers play it as it is. */
  playable = column.bool.or(false);
  state = column.text.or(RecordingFileState.UPLOADING) as Opt<RecordingFileState>;

  /** Why it cannot be used, or what is still being done with it. */
  reason = column.text.opt();

  /** Of what is being done with it, in percent. */
  progress = column.integer.or(0);

  /** Everybody may fetch it, while its recording is published. */
  shown = column.bool.or(false);
  readonly byId = column.ref(() => Person);
  readonly at = column.instant();
}
