import type { RecordContents } from '#schema/decision/record-contents.ts';
import { LATE } from './lines/late.ts';
import { EXECUTION } from './lines/execution.ts';
import { FACTS } from './lines/facts.ts';
import { PARTICIPATION } from './lines/participation.ts';
import { NOT_PUBLIC } from './lines/not-public.ts';
import { EXPERT_REVIEW } from './lines/expert-review.ts';
import { ASSESSMENT } from './lines/assessment.ts';
import { LEGALITY } from './lines/legality.ts';
import { DISCUSSION } from './lines/discussion.ts';
import { PUBLICATION } from './lines/publication.ts';
import type { Line, LinesOf } from './lines/line.ts';

/** Lines of each kind of record for its readers (记录要点), in reading order; empty ones are left out. */
const LINES: LinesOf = {
  ...LATE,
  ...EXECUTION,
  ...FACTS,
  ...PARTICIPATION,
  ...NOT_PUBLIC,
  ...EXPERT_REVIEW,
  ...ASSESSMENT,
  ...LEGALITY,
  ...DISCUSSION,
  ...PUBLICATION,
};

/** The lines of one record (记录要点). */
export const linesOf = <Kind extends keyof RecordContents>(
  kind: Kind,
  content: RecordContents[Kind],
): Line[] => LINES[kind](content).filter(({ text }) => text.trim() !== '');
