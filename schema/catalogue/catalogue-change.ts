/** Change that a version makes to a row of the version before it (目录调整). */
export enum CatalogueChange {
  UNCHANGED = 'UNCHANGED',
  ADDED = 'ADDED',
  CHANGED = 'CHANGED',
  REMOVED = 'REMOVED',
}
