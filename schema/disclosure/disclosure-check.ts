import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';

/** 核对: on which day who found that a matter of the catalogue is disclosed as its row says. */
@Table({ indexes: [{ properties: ['key', 'checkedOn'] }] })
export class DisclosureCheck {
  readonly id = column.key();
  readonly key = column.uuid();
  readonly checkedOn = column.day();
  readonly checkedById = column.ref.opt(() => Person);
}
