import { Table, column } from '#schema/kernel/columns.ts';
import { CatalogueVersion } from '#schema/catalogue/catalogue-version.ts';
import { Person } from '#schema/identity/person.ts';

/** 目录完成情况: the year-end report of the catalogue in force; fixed once published. */
@Table()
export class CatalogueCompletion {
  readonly id = column.key();
  readonly year = column.integer({ unique: true });

  /** The version it reports on: the one in force when it was published. */
  catalogueVersionId = column.ref(() => CatalogueVersion);
  writtenById = column.ref(() => Person);
  writtenAt = column.instant();

  /** Why its review sent it back (保密审查退回), until it is finished again. */
  reviewReturn = column.text.opt();
  reviewedById = column.ref.opt(() => Person);
  reviewedAt = column.instant.opt();
  publishedById = column.ref.opt(() => Person);
  publishedAt = column.instant.opt();
  publishedOn = column.day.opt();
  readonly version = column.version();
}
