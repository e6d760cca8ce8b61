/** 国令713号第三十三条: in which order the file of a decision (卷宗) is bound, and under which names its pieces lie in it. */
import { vocabulary } from '#server/law/vocabulary.ts';
import { ARCHIVE_CHECKLIST, ArchiveItem } from './archive-checklist.ts';
import { RecordKind } from '#server/law/decision/decision-record.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';

/** A part of the file (卷内分册), in the order of the procedure. */
export const [FilePart, FILE_PART_LABELS] = vocabulary({
  INITIATION: '启动',
  DRAFTING: '起草',
  PARTICIPATION: '公众参与',
  HEARING: '听证',
  EXPERT_REVIEW: '专家论证',
  RISK_ASSESSMENT: '风险评估',
  FAIR_COMPETITION: '公平竞争审查',
  LEGALITY_REVIEW: '合法性审查',
  DISCUSSION: '集体讨论',
  REPORTS: '请示报告',
  PUBLICATION: '公布和解读',
  EXECUTION: '执行和评估',
  FILING: '归档',
});
export type FilePart = keyof typeof FilePart;

const ORDER = Object.values(FilePart);

/** The folder of a part (卷内分册): numbered, so that every program shows them in the order of the procedure. */
export const folderOf = (part: FilePart): string =>
  `${String(ORDER.indexOf(part) + 1).padStart(2, '0')} ${FILE_PART_LABELS[part]}`;

const P = FilePart;

/** Where a record (决策记录) is bound. */
export const PART_OF_RECORD: Readonly<Record<RecordKind, FilePart>> = {
  [RecordKind.PROPOSAL]: P.INITIATION,
  [RecordKind.STUDY]: P.INITIATION,
  [RecordKind.LATE_ENTRY_PROPOSAL]: P.INITIATION,
  [RecordKind.LATE_ENTRY_RETURN]: P.INITIATION,
  [RecordKind.LATE_ENTRY]: P.INITIATION,
  [RecordKind.FACTS_PROPOSAL]: P.INITIATION,
  [RecordKind.FACTS_RETURN]: P.INITIATION,
  [RecordKind.FACTS]: P.INITIATION,
  [RecordKind.RESEARCH]: P.DRAFTING,
  [RecordKind.UNIT_CONSULTATION]: P.DRAFTING,
  [RecordKind.STEP_WAIVED]: P.DRAFTING,
  [RecordKind.NOT_PUBLIC_CLAIM]: P.PARTICIPATION,
  [RecordKind.NOT_PUBLIC_REVIEW]: P.PARTICIPATION,
  [RecordKind.ACTIVITY]: P.PARTICIPATION,
  [RecordKind.EXPERT_REVIEW]: P.EXPERT_REVIEW,
  [RecordKind.RISK_ASSESSMENT]: P.RISK_ASSESSMENT,
  [RecordKind.RISK_FINDING]: P.RISK_ASSESSMENT,
  [RecordKind.FAIR_COMPETITION]: P.FAIR_COMPETITION,
  [RecordKind.LEGALITY_SUBMISSION]: P.LEGALITY_REVIEW,
  [RecordKind.LEGALITY_RETURN]: P.LEGALITY_REVIEW,
  [RecordKind.LEGALITY_OPINION]: P.LEGALITY_REVIEW,
  [RecordKind.CHANGES_JUDGED]: P.LEGALITY_REVIEW,
  [RecordKind.SCHEDULE]: P.DISCUSSION,
  [RecordKind.DISCUSSION]: P.DISCUSSION,
  [RecordKind.PARTY_REPORT]: P.REPORTS,
  [RecordKind.NPC_REPORT]: P.REPORTS,
  [RecordKind.ISSUE]: P.PUBLICATION,
  [RecordKind.PUBLICATION_PLAN]: P.PUBLICATION,
  [RecordKind.PUBLICATION_REVIEW]: P.PUBLICATION,
  [RecordKind.PUBLICATION]: P.PUBLICATION,
  [RecordKind.OUTREACH]: P.PUBLICATION,
  [RecordKind.EXECUTION_PLAN]: P.EXECUTION,
  [RecordKind.EXECUTION_REPORT]: P.EXECUTION,
  [RecordKind.ADOPTED_DEED]: P.EXECUTION,
  [RecordKind.DEED_REVIEW]: P.EXECUTION,
  [RecordKind.SUSPENSION]: P.EXECUTION,
  [RecordKind.RESUMPTION]: P.EXECUTION,
  [RecordKind.EVALUATION_START]: P.EXECUTION,
  [RecordKind.EVALUATION]: P.EXECUTION,
  [RecordKind.ADJUSTMENT]: P.EXECUTION,
  [RecordKind.SUPERSESSION]: P.EXECUTION,
  [RecordKind.COMPLETION]: P.EXECUTION,
  [RecordKind.REPEAL]: P.EXECUTION,
  [RecordKind.TERMINATION]: P.EXECUTION,
  [RecordKind.HANDOVER]: P.FILING,
  [RecordKind.ARCHIVE]: P.FILING,
};

/** Where a document (决策材料) is bound. */
export const PART_OF_DOCUMENT: Readonly<Record<DocumentKind, FilePart>> = {
  [DocumentKind.PROPOSAL]: P.INITIATION,
  [DocumentKind.RESEARCH]: P.DRAFTING,
  [DocumentKind.DRAFT]: P.DRAFTING,
  [DocumentKind.EXPLANATION]: P.DRAFTING,
  [DocumentKind.BASIS]: P.DRAFTING,
  [DocumentKind.UNIT_OPINION]: P.DRAFTING,
  [DocumentKind.ACTIVITY_MINUTES]: P.PARTICIPATION,
  [DocumentKind.HEARING_RECORD]: P.HEARING,
  [DocumentKind.HEARING_REPORT]: P.HEARING,
  [DocumentKind.INTEREST_DECLARATION]: P.EXPERT_REVIEW,
  [DocumentKind.EXPERT_OPINION]: P.EXPERT_REVIEW,
  [DocumentKind.RISK_REPORT]: P.RISK_ASSESSMENT,
  [DocumentKind.FAIR_COMPETITION_REPORT]: P.FAIR_COMPETITION,
  [DocumentKind.PROCEDURE_STATEMENT]: P.LEGALITY_REVIEW,
  [DocumentKind.LEGALITY_OPINION]: P.LEGALITY_REVIEW,
  [DocumentKind.MEETING_MINUTES]: P.DISCUSSION,
  [DocumentKind.MEETING_SUMMARY]: P.DISCUSSION,
  [DocumentKind.PARTY_REPLY]: P.REPORTS,
  [DocumentKind.NPC_REPLY]: P.REPORTS,
  [DocumentKind.DECISION_TEXT]: P.PUBLICATION,
  [DocumentKind.INTERPRETATION]: P.PUBLICATION,
  [DocumentKind.EXECUTION_REPORT]: P.EXECUTION,
  [DocumentKind.EVALUATION_REPORT]: P.EXECUTION,
  [DocumentKind.OTHER]: P.FILING,
};

/** Required items (归档材料) that a record or a document supplies. */
export const itemsOf = (piece: RecordKind | DocumentKind, as: 'records' | 'documents'): ArchiveItem[] =>
  Object.values(ArchiveItem).filter((item) =>
    (ARCHIVE_CHECKLIST[item][as] as readonly string[]).includes(piece),
  );

const MOST_CHARACTERS = 60;
/** File names reserved by one operating system or another. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A file name valid in a folder of every system (卷内文件名): no separators, no control or direction marks, not too long,
 * never empty; the extension stays.
 */
export function entryName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replaceAll(/[\p{C}\u2028\u2029]/gu, '')
    .replaceAll(/[\\/:*?"<>|]/g, '_')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '')
    .replace(RESERVED, (word) => `${word}_`);
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  const letters = Array.from(plain.slice(0, plain.length - ending.length));
  const stem = letters.slice(0, MOST_CHARACTERS).join('').trimEnd();
  return `${stem || '未命名'}${ending}`;
}
