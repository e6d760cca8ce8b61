import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';

/** 一组同义的字词: who searches for one of them finds all. Without a person: what every county starts with. */
@Table()
export class SynonymGroup {
  readonly id = column.key();

  /** As they were typed. */
  words = column.texts();
  changedById = column.ref.opt(() => Person);
  changedAt = column.instant();
  readonly version = column.version();
}
