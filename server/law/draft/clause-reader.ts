/** 条款切分 of a text in a field: number and text of each clause (`read-draft.ts`). */
import { readDraftText } from './read-draft.ts';

/** One clause as the draft gives it; `no` is what comments name. */
export interface ReadClause {
  no: string;
  text: string;
}

/** The clauses of a draft, in its order. */
export const readClauses = (text: string): ReadClause[] =>
  readDraftText(text).tree.clauses.map(({ no, text }) => ({ no, text }));
