import { vocabulary } from '#server/law/vocabulary.ts';

/** Withholding takes two: the unit proposes, the secrecy reviewer decides. Meanwhile the text is not shown. */
export const [HideState, HIDE_STATE_LABELS] = vocabulary({ PROPOSED: '提请不予展示', CONFIRMED: '不予展示' });
export type HideState = keyof typeof HideState;
