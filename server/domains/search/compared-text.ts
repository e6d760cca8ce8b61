import { foldText } from './fold-text.ts';
import { simplified } from './simplified.ts';

/**
 * Typed text in the form the search compares (统一字形): in simplified characters and one way of writing, without blanks
 * around it.
 */
export const comparedText = (typed: string): string => foldText(simplified(typed)).text.trim();
