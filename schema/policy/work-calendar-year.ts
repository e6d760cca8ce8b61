import type { EntityName } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Person } from '#schema/identity/person.ts';

/** 已导入节假日安排的年份; working days beyond the last one are provisional. */
@Entity()
export class WorkCalendarYear {
  declare readonly [EntityName]?: 'WorkCalendarYear';

  @PrimaryKey({ type: 'integer', autoincrement: false })
  readonly year!: number;

  @Property({ type: 'text' })
  notice!: string;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'imported_by_id', nullable: true })
  importedById: string | null = null;

  @Property({ type: 'datetime', columnType: 'timestamptz(3)' })
  importedAt!: Date;
}
