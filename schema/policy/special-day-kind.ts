/** What the yearly notice makes of a day. */
export enum SpecialDayKind {
  HOLIDAY = 'HOLIDAY',
  MAKE_UP_WORKDAY = 'MAKE_UP_WORKDAY',
}
