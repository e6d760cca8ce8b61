import type { DecisionFact } from '#server/law/decision-facts.ts';
import type { RecordKind } from '#server/law/decision-record.ts';

/** What each kind of record holds (决策记录的内容); files that it relies on stand in `fileIds`. */
export interface RecordContents {
  [RecordKind.FACTS]: { facts: DecisionFact[]; reason: string };
}
