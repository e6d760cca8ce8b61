import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import type { SpeechState } from '#server/law/playback/transcript.ts';
import { Recording } from './recording.ts';

/** 语音识别: how far the machine is with a recording; its last run. */
@Entity()
export class SpeechJob {
  declare readonly [EntityName]?: 'SpeechJob';

  @ManyToOne({ entity: () => Recording, mapToPk: true, fieldName: 'recording_id', primary: true })
  readonly recordingId!: string;

  @Property({ type: 'text' })
  state!: SpeechState;

  /** Why it did not succeed. */
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'asked_by_id' })
  askedById!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  askedAt!: Date;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  endedAt: Date | null = null;
}
