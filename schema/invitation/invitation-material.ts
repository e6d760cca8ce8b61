import type { EntityName } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';
import { StoredFile } from '#schema/kernel/stored-file.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';

/** 列席材料: a paper of one item for those invited to it; its bytes never change. */
@Entity()
@Index({ properties: ['itemId', 'id'] })
export class InvitationMaterial extends StoredFile {
  declare readonly [EntityName]?: 'InvitationMaterial';

  @ManyToOne({ entity: () => AgendaItem, mapToPk: true, fieldName: 'item_id' })
  readonly itemId!: string;

  /** 标注“内部”: not to be passed on. */
  @Property({ type: 'boolean' })
  readonly internal!: boolean;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'uploaded_by_id' })
  readonly uploadedById!: string;

  /** 撤回: nobody invited reads it any more; the row says that it was there, and why it is not. */
  @Property({ type: 'datetime', columnType: 'timestamptz(3)', nullable: true })
  removedAt: Date | null = null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'removed_by_id', nullable: true })
  removedById: string | null = null;

  @Property({ type: 'text', nullable: true })
  removeReason: string | null = null;
}
