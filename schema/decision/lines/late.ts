import type { LateConfirmed, LateProposal } from '#schema/procedure/late-contents.ts';
import { inChinese } from '#server/law/calendar/calendar-day.ts';
import { LATE_STEP_LABELS } from '#server/law/procedure/late-step.ts';
import type { Line, LinesOf } from './line.ts';

const documentLines = (documents: LateProposal['documents']): Line[] =>
  documents.map(({ name, sha256 }) => ({ label: '材料', text: `${name}（SHA-256 ${sha256}）` }));

/** 提出补录, as people read it. */
const lateProposalLines = ({ entry, told, documents }: LateProposal): Line[] => [
  { label: '程序', text: LATE_STEP_LABELS[entry.step] },
  { label: '办理情况', text: told },
  { label: '材料来源', text: entry.source },
  { label: '更正理由', text: entry.correctionReason ?? '' },
  ...documentLines(documents),
];

/** 补录, as people read it: the step, its source, who entered it. */
const lateLines = (entry: LateConfirmed): Line[] => [
  { label: '程序', text: LATE_STEP_LABELS[entry.place.step] },
  { label: '办理情况', text: entry.told },
  { label: '材料来源', text: entry.source },
  { label: '更正理由', text: entry.correction?.reason ?? '' },
  ...documentLines(entry.documents),
  { label: '不符合规定之处', text: entry.shortfalls.join('') },
  { label: '录入', text: `${entry.enteredByName}（${entry.enteredBy}）${inChinese(entry.enteredOn)}` },
];

/** Lines of these kinds of record (记录要点). */
export const LATE = {
  LATE_ENTRY_PROPOSAL: lateProposalLines,
  LATE_ENTRY: lateLines,
} satisfies Partial<LinesOf>;
