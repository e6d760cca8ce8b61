import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import { Recording } from './recording.ts';
import { TranscriptCue } from './transcript-cue.ts';

const ONE_WAITS = {
  name: 'cue_correction_waiting',
  expression:
    'create unique index "cue_correction_waiting" on "cue_correction" ("cue_id") where confirmed_at is null and declined_at is null',
};

/** 文字记录的更正: what stood in a published line, what stands there from its confirmation on, and why. */
@Entity()
@Index({ properties: ['recordingId', 'at'] })
@Index(ONE_WAITS)
export class CueCorrection {
  declare readonly [EntityName]?: 'CueCorrection';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Recording, mapToPk: true, fieldName: 'recording_id' })
  readonly recordingId!: string;

  @ManyToOne({ entity: () => TranscriptCue, mapToPk: true, fieldName: 'cue_id' })
  readonly cueId!: string;

  @Property({ type: 'text' })
  readonly textBefore!: string;

  @Property({ type: 'text' })
  readonly textAfter!: string;

  @Property({ type: 'text', nullable: true })
  readonly speakerBefore: string | null = null;

  @Property({ type: 'text', nullable: true })
  readonly speakerAfter: string | null = null;

  /** Everybody reads why. */
  @Property({ type: 'text' })
  readonly reason!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'decided_by_id', nullable: true })
  decidedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  confirmedAt: Date | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  declinedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  declineNote: string | null = null;
}
