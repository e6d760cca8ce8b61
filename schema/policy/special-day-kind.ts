/** Status of a day under the yearly notice on holidays. */
export enum SpecialDayKind {
  HOLIDAY = 'HOLIDAY',
  MAKE_UP_WORKDAY = 'MAKE_UP_WORKDAY',
}
