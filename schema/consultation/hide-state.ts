/** Withholding takes two: the unit proposes, the secrecy reviewer decides. Meanwhile the text is not shown. */
export enum HideState {
  PROPOSED = 'PROPOSED',
  CONFIRMED = 'CONFIRMED',
}
