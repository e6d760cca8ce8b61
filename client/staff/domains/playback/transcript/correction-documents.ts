/** Mutations that correct published words (更正). */
import { standard } from '#client/graphql/standard.ts';

export const CorrectCue = standard('correctCue');
export const ConfirmCueCorrection = standard('confirmCueCorrection');
export const DeclineCueCorrection = standard('declineCueCorrection');
