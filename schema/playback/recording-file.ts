import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { newId } from '#schema/kernel/id.ts';
import { RecordingFileState, type RecordingFileRole } from '#server/law/playback/recording-words.ts';
import { Recording } from './recording.ts';

/** 录像文件: what was uploaded or made of a recording. Its name is only shown; where it lies is the server's affair. */
@Entity()
@Index({ properties: ['recordingId'] })
export class RecordingFile {
  declare readonly [EntityName]?: 'RecordingFile';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Recording, mapToPk: true, fieldName: 'recording_id' })
  readonly recordingId!: string;

  @Property({ type: 'text' })
  readonly role!: RecordingFileRole;

  /** Of what it was made, where the server made it. */
  @ManyToOne({ entity: () => RecordingFile, mapToPk: true, fieldName: 'source_id', nullable: true })
  readonly sourceId: string | null = null;

  @Property({ type: 'text' })
  readonly storage!: 'disk' | 's3';

  @Property({ type: 'text' })
  readonly storageKey!: string;

  @Property({ type: 'text' })
  readonly name!: string;

  /** Bytes; gigabytes are past what a 32-bit number holds. */
  @Property({ type: 'double' })
  size!: number;

  @Property({ type: 'text', nullable: true })
  sha256: string | null = null;

  @Property({ type: 'text', nullable: true })
  mime: string | null = null;
  @Property({ type: 'text', nullable: true })
  videoCodec: string | null = null;
  @Property({ type: 'text', nullable: true })
  audioCodec: string | null = null;

  @Property({ type: 'integer', nullable: true })
  width: number | null = null;
  @Property({ type: 'integer', nullable: true })
  height: number | null = null;
  @Property({ type: 'integer', nullable: true })
  durationMs: number | null = null;

  /** Browsers play it as it is. */
  @Property({ type: 'boolean', default: false })
  playable: Opt<boolean> = false;

  @Property({ type: 'text' })
  state: Opt<RecordingFileState> = RecordingFileState.UPLOADING;

  /** Why it cannot be used, or what is still being done with it. */
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  /** Of what is being done with it, in percent. */
  @Property({ type: 'integer', default: 0 })
  progress: Opt<number> = 0;

  /** Everybody may fetch it, while its recording is published. */
  @Property({ type: 'boolean', default: false })
  shown: Opt<boolean> = false;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'by_id' })
  readonly byId!: string;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  readonly at!: Date;
}
