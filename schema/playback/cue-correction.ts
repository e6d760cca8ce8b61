import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { Recording } from './recording.ts';
import { TranscriptCue } from './transcript-cue.ts';

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
