/** The one way to reach an author (联系方式种类, R-83). */
export enum ContactKind {
  PHONE = 'PHONE',
  EMAIL = 'EMAIL',
}
