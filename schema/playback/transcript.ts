import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import type { TranscriptOrigin } from '#server/law/playback/transcript.ts';
import { Recording } from './recording.ts';

/** 文字记录: what was said in a recording, as it is shown beside it. */
@Table()
export class Transcript {
  readonly recordingId = column.ref(() => Recording, { primary: true });
  origin = column.text() as TranscriptOrigin;

  /** The file it was read from. */
  fileName = column.text.opt();

  /** When a person vouched for it; what a machine wrote is a draft until then. */
  confirmedAt = column.instant.opt();
  confirmedById = column.ref.opt(() => Person);
  changedAt = column.instant();
  readonly version = column.version();
}
