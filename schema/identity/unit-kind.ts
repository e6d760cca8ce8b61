/** What kind of body a unit is. */
export enum UnitKind {
  GOVERNMENT = 'GOVERNMENT',
  DEPARTMENT = 'DEPARTMENT',
  TOWNSHIP = 'TOWNSHIP',
  INSTITUTION = 'INSTITUTION',
}
