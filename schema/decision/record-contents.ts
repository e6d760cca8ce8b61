import type { DecisionFact } from '#server/law/decision-facts.ts';
import type { RecordKind } from '#server/law/decision-record.ts';
import type {
  Discussion,
  DiscussionSchedule,
  GivenLegalityOpinion,
  LegalityReturn,
  LegalitySubmission,
  ReportedUpward,
} from '#schema/procedure/review-contents.ts';

/** What each kind of record holds (决策记录的内容); files that it relies on stand in `fileIds`. */
export interface RecordContents {
  [RecordKind.FACTS]: { facts: DecisionFact[]; reason: string };
  [RecordKind.LEGALITY_SUBMISSION]: LegalitySubmission;
  [RecordKind.LEGALITY_RETURN]: LegalityReturn;
  [RecordKind.LEGALITY_OPINION]: GivenLegalityOpinion;
  [RecordKind.SCHEDULE]: DiscussionSchedule;
  [RecordKind.DISCUSSION]: Discussion;
  [RecordKind.PARTY_REPORT]: ReportedUpward;
  [RecordKind.NPC_REPORT]: ReportedUpward;
}
