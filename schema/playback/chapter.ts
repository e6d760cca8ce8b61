import type { EntityName, Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { newId } from '#schema/kernel/id.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';
import { Recording } from './recording.ts';

/** 章节: where an agenda item begins on the published timeline. */
@Entity()
@Index({ properties: ['recordingId', 'position'] })
export class Chapter {
  declare readonly [EntityName]?: 'Chapter';

  @PrimaryKey({ type: 'uuid' })
  readonly id: Opt<string> = newId();

  @ManyToOne({ entity: () => Recording, mapToPk: true, fieldName: 'recording_id' })
  readonly recordingId!: string;

  @Property({ type: 'integer' })
  readonly position!: number;

  @Property({ type: 'integer' })
  readonly startsMs!: number;

  @Property({ type: 'text' })
  readonly title!: string;

  @ManyToOne({ entity: () => AgendaItem, mapToPk: true, fieldName: 'agenda_item_id', nullable: true })
  readonly agendaItemId: string | null = null;
}
