import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import type { TranscriptOrigin } from '#server/law/playback/transcript.ts';
import { Recording } from './recording.ts';

/** 文字记录: what was said in a recording, as it is shown beside it. */
@Entity()
export class Transcript {
  declare readonly [EntityName]?: 'Transcript';

  @ManyToOne({ entity: () => Recording, mapToPk: true, fieldName: 'recording_id', primary: true })
  readonly recordingId!: string;

  @Property({ type: 'text' })
  origin!: TranscriptOrigin;

  /** The file it was read from. */
  @Property({ type: 'text', nullable: true })
  fileName: string | null = null;

  /** When a person vouched for it; what a machine wrote is a draft until then. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  confirmedAt: Date | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'confirmed_by_id', nullable: true })
  confirmedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  changedAt!: Date;

  @Property({ type: 'integer', version: true })
  readonly version: Opt<number> = 1;
}
