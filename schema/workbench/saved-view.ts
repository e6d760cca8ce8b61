import { Table, column } from '#schema/kernel/columns.ts';
import type { Desk } from '#server/law/people/desk.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';

/** 视图: filters of a list under a name, of one person or of a whole unit. */
@Table({
  uniques: [
    { name: 'saved_view_own', properties: ['desk', 'ownerId', 'name'], where: 'owner_id is not null' },
    { name: 'saved_view_unit', properties: ['desk', 'unitId', 'name'], where: 'unit_id is not null' },
  ],
  checks: [{ name: 'saved_view_owner', expression: 'num_nonnulls(owner_id, unit_id) = 1' }],
})
export class SavedView {
  readonly id = column.key();
  readonly desk = column.text() as Desk;
  readonly ownerId = column.ref.opt(() => Person);
  readonly unitId = column.ref.opt(() => Unit);
  readonly name = column.text();

  /** Filters as they stand in the address. */
  query = column.text();
  savedById = column.ref(() => Person);
  savedAt = column.instant();
}
