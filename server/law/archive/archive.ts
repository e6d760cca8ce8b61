/**
 * R-58. 国令713号第三十三条: the whole course of a decision is recorded and its materials are filed completely; 档案法实施条例第三十九条:
 * the source, the making and the nature of an electronic record are known. The day of handing over is the county's
 * setting.
 */
import {
  ARCHIVE_CHECKLIST,
  ARCHIVE_ITEM_LABELS,
  type ArchiveItem,
  archiveItems,
} from './archive-checklist.ts';
import type { DecisionCourse } from './archive-checklist.ts';
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { RecordKind } from '#server/law/decision/decision-record.ts';
import type { DocumentKind } from '#server/law/decision/document-kind.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const r58Design = provision('R-58', 'DESIGN', '本县设定');
const r58At33 = provision('R-58', 'LAW', '国令713号第三十三条');
const r58At39 = provision('R-58', 'LAW', '档案法实施条例第三十九条');
const r58Archiving = provision('R-58', 'DESIGN', '归档办理规则');

export { ARCHIVE_ITEM_LABELS, ArchiveItem, archiveItems, type DecisionCourse } from './archive-checklist.ts';

/** A document as it goes into the file (归档文件). */
export interface ArchiveDocument {
  kind: DocumentKind;
  name: string;
  size: number;
  sha256: string | null;
  uploadedById: string | null;
}

/** A decision's file about to be closed (卷宗). */
export interface ProcessFile extends DecisionCourse {
  records: readonly RecordKind[];
  documents: readonly ArchiveDocument[];
  /** Items the platform itself holds for this decision: consultations, adoption reports, hearings (平台留存的材料). */
  held: readonly ArchiveItem[];
  /** The decision was published and had to be explained to the public, but never was (应当解读而没有解读). */
  explanationOwed: boolean;
  /** Every act on the decision has its event in the log (办理过程留痕). */
  auditComplete: boolean;
  /** Whether the verifiable log verifies; null while there is none. */
  logVerified: boolean | null;
}

/** Items still missing from the file (缺少的归档材料). */
export const missingArchiveItems = (file: ProcessFile): ArchiveItem[] =>
  archiveItems(file).filter((item) => {
    const { records, documents } = ARCHIVE_CHECKLIST[item];
    return !(
      file.held.includes(item) ||
      file.records.some((kind) => records.includes(kind)) ||
      file.documents.some((one) => one.size > 0 && documents.includes(one.kind))
    );
  });

/** The file of how the decision was made (决策形成过程的案卷); papers formed during its execution belong to the supplement. */
export const decisionMaking = <File extends DecisionCourse>(file: File): File => ({
  ...file,
  executed: false,
});

/** Reasons against closing the file of a decision that had to be explained to the public and never was (第三十二条). */
export const refuseUnexplainedFiling = ({
  explanationOwed,
}: Pick<ProcessFile, 'explanationOwed'>): Finding[] => (explanationOwed ? [neverExplained] : []);

/** Findings on a file that is incomplete or holds untraceable documents (案卷不完整). */
export function refuseArchive(file: ProcessFile): Finding[] {
  const missing = missingArchiveItems(file);
  return [
    ...(missing.length > 0 ? [incomplete(missing)] : []),
    ...file.documents.flatMap((one, index) => (traceable(one) ? [] : [untraceable(one, index)])),
    ...(file.auditComplete ? [] : [auditBroken]),
    ...(file.logVerified === false ? [logBroken] : []),
  ];
}

const traceable = ({ name, size, sha256, uploadedById }: ArchiveDocument) =>
  size > 0 && !blank(name) && !blank(sha256) && !blank(uploadedById);

/** Warns of a file not yet handed over (逾期未移交). */
export function refuseLateArchive(due: CalendarDay, today: CalendarDay): Finding[] {
  if (today <= due) return [];
  return [
    r58Design.warn('ARCHIVE_OVERDUE')`
      决策档案应于${inChinese(due)}前移交，现已逾期。
      尽快整理移交，并说明逾期的原因。`,
  ];
}

const incomplete = (missing: readonly ArchiveItem[]): Finding => {
  const names = missing.map((item) => ARCHIVE_ITEM_LABELS[item]).join('、');
  return r58At33.block('ARCHIVE_INCOMPLETE', ...missing.map((item) => `items.${item}`))`
    归档材料缺少：${names}。
    逐件上传，或者回到产生这份材料的环节登记。`;
};

const untraceable = ({ name }: ArchiveDocument, index: number) =>
  r58At39.block('ARCHIVE_DOCUMENT_UNTRACEABLE', `documents.${index}`)`
    归档文件“${name.trim() || `第${index + 1}件`}”的来源或者要素不全，不能核验。
  重新上传该文件，写明名称。`;

const neverExplained = provision('R-56', 'LAW', '国令713号第三十二条').block('OUTREACH_NEVER_HELD')`
  社会公众普遍关心或者专业性、技术性较强的决策，应当以新闻发布会、接受访谈等方式宣传解读；没有解读的记录，不能归档。
  宣传解读以后登记，再归档。`;

const auditBroken = r58Archiving.block('ARCHIVE_AUDIT_INCOMPLETE')`
  办理过程的记录不完整，不能归档。
  由系统管理员核对办理记录。`;

const logBroken = r58Archiving.block('ARCHIVE_LOG_UNVERIFIED')`
  公众参与可验证日志没有通过核验，不能归档。
  由系统管理员查明原因后再归档。`;
