import type { RecordContents } from '#schema/decision/record-contents.ts';
import { DECISION_FACT_LABELS } from '#server/law/decision-facts.ts';
import { RecordKind } from '#server/law/decision-record.ts';
import { discussionLines, reportLines, scheduleLines } from './lines/discussion.ts';
import { opinionLines, returnLines, submissionLines } from './lines/legality.ts';
import type { Line } from './lines/line.ts';

type LinesOf = { readonly [Kind in keyof RecordContents]: (content: RecordContents[Kind]) => Line[] };

/** What of each kind of record people read (记录要点), in the order in which it is told; empty texts are left out. */
const LINES: LinesOf = {
  [RecordKind.FACTS]: ({ facts, reason }) => [
    { label: '情形', text: facts.map((fact) => DECISION_FACT_LABELS[fact]).join('、') || '没有列举的情形' },
    { label: '理由', text: reason },
  ],
  [RecordKind.LEGALITY_SUBMISSION]: submissionLines,
  [RecordKind.LEGALITY_RETURN]: returnLines,
  [RecordKind.LEGALITY_OPINION]: opinionLines,
  [RecordKind.SCHEDULE]: scheduleLines,
  [RecordKind.DISCUSSION]: discussionLines,
  [RecordKind.PARTY_REPORT]: reportLines,
  [RecordKind.NPC_REPORT]: reportLines,
};

/** The lines of one record (记录要点). */
export const linesOf = <Kind extends keyof RecordContents>(
  kind: Kind,
  content: RecordContents[Kind],
): Line[] => LINES[kind](content).filter(({ text }) => text.trim() !== '');
