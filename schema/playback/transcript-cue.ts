import { Table, column } from '#schema/kernel/columns.ts';
import type { Cue } from '#server/law/playback/cue.ts';
import { Recording } from './recording.ts';

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
