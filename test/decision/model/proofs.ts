/** 国令713号第三十三条, written from the statute: what each article lets arise in writing lies with its record. */
import { RecordKind } from '#server/law/decision/decision-record.ts';
import type { State } from './state.ts';

const WRITINGS: Partial<Record<RecordKind, readonly string[]>> = {
  [RecordKind.ACTIVITY]: ['ACTIVITY_MINUTES'],
  [RecordKind.EXPERT_REVIEW]: ['EXPERT_OPINION'],
  [RecordKind.RISK_ASSESSMENT]: ['RISK_REPORT'],
  [RecordKind.FAIR_COMPETITION]: ['FAIR_COMPETITION_REPORT'],
  [RecordKind.LEGALITY_OPINION]: ['LEGALITY_OPINION'],
  [RecordKind.DISCUSSION]: ['MEETING_MINUTES', 'MEETING_SUMMARY'],
  [RecordKind.PARTY_REPORT]: ['PARTY_REPLY'],
  [RecordKind.NPC_REPORT]: ['NPC_REPLY'],
  [RecordKind.ISSUE]: ['DECISION_TEXT'],
};

interface Named {
  reply?: string | null;
  fileIds?: readonly string[];
}

/** The records on which no writing of their kind lies; a report that is not answered yet has none. */
export const unwritten = ({ records, files }: State): string[] =>
  records
    .filter(({ kind, content }) => {
      const kinds = WRITINGS[kind];
      const { reply, fileIds = [] } = content as Named;
      if (!kinds || reply === null) return false;
      return !files.some((file) => fileIds.includes(file.id) && kinds.includes(file.kind));
    })
    .map(({ kind }) => `${kind} without its writing`);
