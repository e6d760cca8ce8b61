import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Recording } from './recording.ts';

/** 剪去的一段 (依法不公开): a stretch of the original's own timeline. */
@Entity()
@Index({ properties: ['recordingId', 'startsMs'] })
export class RecordingCut {
  declare readonly [EntityName]?: 'RecordingCut';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Recording, mapToPk: true, fieldName: 'recording_id' })
  readonly recordingId!: string;

  @Property({ type: 'integer' })
  readonly startsMs!: number;

  @Property({ type: 'integer' })
  readonly endsMs!: number;

  @ManyToOne({ entity: () => AgendaItem, mapToPk: true, fieldName: 'agenda_item_id', nullable: true })
  readonly agendaItemId: string | null = null;
}
