import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import type { TranscriptOrigin } from '#server/law/playback/transcript.ts';
import { Recording } from './recording.ts';
import type { Cue } from '#server/law/playback/cue.ts';

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

const NAME = 'transcript_cue_pairs_index';
const PAIRS = {
  name: NAME,
  expression: `create index "${NAME}" on "transcript_cue" using gin (text_pairs("text")) with (fastupdate = off)`,
};

/** 文字记录的一句: who said what, on the published timeline. */
@Table({ indexes: [PAIRS, { properties: ['saidOrder'] }, { properties: ['recordingId', 'startsMs'] }] })
export class TranscriptCue implements Cue {
  readonly id = column.key();
  readonly recordingId = column.ref(() => Recording);
  startsMs = column.integer();
  endsMs = column.integer();
  speaker = column.text.opt();

  /** In what place they speak: 列席代表. */
  speakerRole = column.text.opt();
  text = column.text();

  /** When it was said, for the order of what is found: milliseconds of the clock. */
  saidOrder = column.double();
}

const ONE_WAITS = {
  name: 'cue_correction_waiting',
  expression:
    'create unique index "cue_correction_waiting" on "cue_correction" ("cue_id") where confirmed_at is null and declined_at is null',
};

/** 文字记录的更正: what stood in a published line, what stands there from its confirmation on, and why. */
@Table({ indexes: [ONE_WAITS, { properties: ['recordingId', 'at'] }] })
export class CueCorrection {
  readonly id = column.key();
  readonly recordingId = column.ref(() => Recording);
  readonly cueId = column.ref(() => TranscriptCue);
  readonly textBefore = column.text();
  readonly textAfter = column.text();
  readonly speakerBefore = column.text.opt();
  readonly speakerAfter = column.text.opt();

  /** Everybody reads why. */
  readonly reason = column.text();
  readonly byId = column.ref(() => Person);
  readonly at = column.instant();
  decidedById = column.ref.opt(() => Person);
  confirmedAt = column.instant.opt();
  declinedAt = column.instant.opt();
  declineNote = column.text.opt();
}
