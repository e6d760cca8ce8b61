import { Table, column } from '#schema/kernel/columns.ts';

/** 场地: a room in which events are held; it cannot be in use twice at a time. */
@Table()
export class EventRoom {
  readonly id = column.key();
  name = column.text({ unique: true });
  address = column.text();

  /** How one gets in without steps (无障碍通行). */
  access = column.text.or('');

  /** Door by which visitors come in (入口). */
  entrance = column.text.or('');

  /** How one gets there by bus (公交). */
  transit = column.text.or('');

  /** Persons for whom there is room. */
  seats = column.integer();
  active = column.bool.or(true);
  readonly version = column.version();
}
