import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { Representative } from '#schema/register/representative.ts';
import type { RepresentativeAction } from '#server/law/register/representative-stage.ts';

/** Event in a representative's course in the register (入库、暂停、续任、退出的经过): never changed. */
@Table({ indexes: [{ properties: ['representativeId', 'at'] }] })
export class RepresentativeChange {
  readonly id = column.key();
  readonly representativeId = column.ref(() => Representative);
  readonly event = column.text() as RepresentativeAction | 'enter' | 'apply' | 'import' | 'remind';
  readonly note = column.text.or('');

  /** Null where they did it themselves. */
  readonly byId = column.ref.opt(() => Person);
  readonly at = column.instant();
}
