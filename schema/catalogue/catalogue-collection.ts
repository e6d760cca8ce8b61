import { Table, column } from '#schema/kernel/columns.ts';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { Person } from '#schema/identity/person.ts';

/** 目录征集: the units are asked for the matters of a year; they see this, not the draft it fills. */
@Table()
export class CatalogueCollection {
  readonly id = column.key();
  readonly catalogueVersionId = column.ref(() => CatalogueVersion, { unique: true });
  readonly year = column.integer();
  dueOn = column.day();

  /** Request to the units, in the bureau's words (征集要求). */
  note = column.text.opt();
  openedById = column.ref(() => Person);
  openedAt = column.instant();
  closedAt = column.instant.opt();
  /** The day on which units without an answer were last reminded (催报). */
  chasedOn = column.day.opt();
  readonly version = column.version();
}
