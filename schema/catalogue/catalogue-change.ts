import { registerEnumType } from 'type-graphql';

/** What a version does to a row of the one before it (目录调整). */
export enum CatalogueChange {
  UNCHANGED = 'UNCHANGED',
  ADDED = 'ADDED',
  CHANGED = 'CHANGED',
  REMOVED = 'REMOVED',
}
registerEnumType(CatalogueChange, { name: 'CatalogueChange' });
