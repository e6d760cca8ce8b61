import type { RecordContents } from '#schema/decision/record-contents.ts';

/** One line of a record as people read it (记录要点). */
export interface Line {
  label: string;
  text: string;
}

/** How each kind of record is told. */
export type LinesOf = { readonly [Kind in keyof RecordContents]: (content: RecordContents[Kind]) => Line[] };
