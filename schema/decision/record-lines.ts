import type { RecordContents } from '#schema/decision/record-contents.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { fairCompetitionLines, riskFindingLines, riskLines } from './lines/assessment.ts';
import { discussionLines, reportLines, scheduleLines } from './lines/discussion.ts';
import { expertReviewLines } from './lines/expert-review.ts';
import { judgedLines, opinionLines, returnLines, submissionLines } from './lines/legality.ts';
import {
  adjustmentLines,
  archivedLines,
  completionLines,
  evaluationLines,
  evaluationStartLines,
  handoverLines,
  reasonLines,
  repealLines,
  reportedLines,
  startLines,
  supersessionLines,
  suspensionLines,
} from './lines/execution.ts';
import { factLines } from './lines/facts.ts';
import { lateLines, lateProposalLines } from './lines/late.ts';
import type { Line } from './lines/line.ts';
import { notPublicLines, notPublicReviewLines } from './lines/not-public.ts';
import {
  issueLines,
  outreachLines,
  publicationLines,
  reviewLines,
  submissionLines as publicationSubmissionLines,
} from './lines/publication.ts';
import { activityLines, unitConsultationLines, waiverLines } from './lines/participation.ts';

type LinesOf = { readonly [Kind in keyof RecordContents]: (content: RecordContents[Kind]) => Line[] };

/** Lines of each kind of record for its readers (记录要点), in reading order; empty ones are left out. */
const LINES: LinesOf = {
  [RecordKind.LATE_ENTRY_PROPOSAL]: lateProposalLines,
  [RecordKind.LATE_ENTRY_RETURN]: reasonLines,
  [RecordKind.LATE_ENTRY]: lateLines,
  [RecordKind.FACTS_PROPOSAL]: factLines,
  [RecordKind.FACTS_RETURN]: reasonLines,
  [RecordKind.FACTS]: factLines,
  [RecordKind.UNIT_CONSULTATION]: unitConsultationLines,
  [RecordKind.NOT_PUBLIC_CLAIM]: notPublicLines,
  [RecordKind.NOT_PUBLIC_REVIEW]: notPublicReviewLines,
  [RecordKind.ACTIVITY]: activityLines,
  [RecordKind.EXPERT_REVIEW]: expertReviewLines,
  [RecordKind.RISK_ASSESSMENT]: riskLines,
  [RecordKind.RISK_FINDING]: riskFindingLines,
  [RecordKind.FAIR_COMPETITION]: fairCompetitionLines,
  [RecordKind.STEP_WAIVED]: waiverLines,
  [RecordKind.LEGALITY_SUBMISSION]: submissionLines,
  [RecordKind.LEGALITY_RETURN]: returnLines,
  [RecordKind.LEGALITY_OPINION]: opinionLines,
  [RecordKind.CHANGES_JUDGED]: judgedLines,
  [RecordKind.SCHEDULE]: scheduleLines,
  [RecordKind.DISCUSSION]: discussionLines,
  [RecordKind.PARTY_REPORT]: reportLines,
  [RecordKind.NPC_REPORT]: reportLines,
  [RecordKind.ISSUE]: issueLines,
  [RecordKind.PUBLICATION_PLAN]: publicationSubmissionLines,
  [RecordKind.PUBLICATION_REVIEW]: reviewLines,
  [RecordKind.PUBLICATION]: publicationLines,
  [RecordKind.OUTREACH]: outreachLines,
  [RecordKind.EXECUTION_PLAN]: startLines,
  [RecordKind.EXECUTION_REPORT]: reportedLines,
  [RecordKind.SUSPENSION]: suspensionLines,
  [RecordKind.RESUMPTION]: reasonLines,
  [RecordKind.EVALUATION_START]: evaluationStartLines,
  [RecordKind.EVALUATION]: evaluationLines,
  [RecordKind.ADJUSTMENT]: adjustmentLines,
  [RecordKind.SUPERSESSION]: supersessionLines,
  [RecordKind.COMPLETION]: completionLines,
  [RecordKind.REPEAL]: repealLines,
  [RecordKind.TERMINATION]: reasonLines,
  [RecordKind.HANDOVER]: handoverLines,
  [RecordKind.ARCHIVE]: archivedLines,
};

/** The lines of one record (记录要点). */
export const linesOf = <Kind extends keyof RecordContents>(
  kind: Kind,
  content: RecordContents[Kind],
): Line[] => LINES[kind](content).filter(({ text }) => text.trim() !== '');
