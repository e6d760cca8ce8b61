/** Corrections of published words at their desk (更正), as the contract takes them. */
import { standard } from '#client/graphql/standard.ts';

export const CorrectCue = standard('correctCue');
export const ConfirmCueCorrection = standard('confirmCueCorrection');
export const DeclineCueCorrection = standard('declineCueCorrection');
