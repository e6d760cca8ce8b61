import { foldText } from './fold-text.ts';
import { simplified } from './simplified.ts';

/** What was typed as the search compares it (统一字形): in simplified signs and one way of writing, without blanks about it. */
export const comparedText = (typed: string): string => foldText(simplified(typed)).text.trim();
