import { Table, column } from '#schema/kernel/columns.ts';
import { CatalogueCollection } from '#schema/catalogue/catalogue-collection.ts';
import { Person } from '#schema/identity/person.ts';
import { Unit } from '#schema/identity/unit.ts';

/** 本年度无申报事项: the lead of a unit says that it hands in nothing. */
@Table({ uniques: [{ properties: ['collectionId', 'unitId'] }] })
export class CatalogueNilReturn {
  readonly id = column.key();
  readonly collectionId = column.ref(() => CatalogueCollection);
  readonly unitId = column.ref(() => Unit);
  readonly statedById = column.ref(() => Person);
  readonly statedAt = column.instant();
}
