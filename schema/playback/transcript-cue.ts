import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';
import type { Cue } from '#server/law/playback/cue.ts';
import { Recording } from './recording.ts';

const NAME = 'transcript_cue_pairs_index';
const PAIRS = {
  name: NAME,
  expression: `create index "${NAME}" on "transcript_cue" using gin (text_pairs("text")) with (fastupdate = off)`,
};

/** 文字记录的一句: who said what, on the published timeline. */
@Entity()
@Index({ properties: ['recordingId', 'startsMs'] })
@Index({ properties: ['saidOrder'] })
@Index(PAIRS)
export class TranscriptCue implements Cue {
  declare readonly [EntityName]?: 'TranscriptCue';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Recording, mapToPk: true, fieldName: 'recording_id' })
  readonly recordingId!: string;

  @Property({ type: 'integer' })
  startsMs!: number;

  @Property({ type: 'integer' })
  endsMs!: number;

  @Property({ type: 'text', nullable: true })
  speaker: string | null = null;

  /** In what place they speak: 列席代表. */
  @Property({ type: 'text', nullable: true })
  speakerRole: string | null = null;

  @Property({ type: 'text' })
  text!: string;

  /** When it was said, for the order of what is found: milliseconds of the clock. */
  @Property({ type: 'double' })
  saidOrder!: number;
}
