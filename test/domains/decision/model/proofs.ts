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

/** 第三十七条: a repeal has its own review, its own meeting and its own reply; none of them is a writing of the decision itself. */
export const repealUnwritten = ({ records, files }: State): string[] => {
  const repeal = records.findLast(({ kind }) => kind === RecordKind.REPEAL);
  const named = (repeal?.content as Named).fileIds ?? [];
  const earlier = new Set(
    records.filter((one) => one !== repeal).flatMap(({ content }) => (content as Named).fileIds ?? []),
  );
  const kinds = files
    .filter(({ id }) => named.includes(id) && !earlier.has(id))
    .map(({ kind }): string => kind);
  const writings = [['LEGALITY_OPINION'], ['MEETING_MINUTES', 'MEETING_SUMMARY'], ['PARTY_REPLY']];
  return writings
    .filter((of) => !of.some((kind) => kinds.includes(kind)))
    .map((of) => `repealed without ${of.join('/')}`);
};
