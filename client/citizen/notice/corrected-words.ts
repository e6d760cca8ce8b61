import { createContext } from 'react';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';

/** The published corrections of the thing that a page shows; nothing elsewhere. */
export const CorrectedContext = createContext<readonly CorrectedWords[]>([]);
