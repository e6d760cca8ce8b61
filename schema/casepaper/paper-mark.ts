import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';

/** 机关代字: what the numbers of a unit's documents begin with. */
@Table()
export class PaperMark {
  readonly unitId = column.ref(() => Unit, { primary: true });
  mark = column.text();
  changedById = column.ref(() => Person);
  changedAt = column.instant();
}
