import {
  FileFaultKind,
  UNSOUND_FILE_MEND,
  type UnsoundFile,
  unsoundFileWords,
} from '#server/law/archive/file-fault.ts';
import type { TextDifference } from '#server/law/draft/published-text.ts';
import { differencesTold } from '#server/law/draft/text-differs.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

/**
 * File of the draft beside the version sent to review (送审的草案文件与送审稿): the reviewer may not read one text and the meeting
 * decide another. 国令713号第二十六条, 第二十八条.
 */
const r48 = provision('R-48', 'LAW', '国令713号第二十六条');

/** Reasons against sending a file whose text differs from the version. */
export const refuseOtherDraftFile = (
  versionNo: number,
  name: string,
  differences: readonly TextDifference[],
): Finding[] => (differences.length === 0 ? [] : [differs(versionNo, name, differencesTold(differences))]);

/** Reasons against sending a file that cannot be held against the version. */
export const refuseUnreadableDraftFile = (versionNo: number, name: string): Finding[] => [
  unreadable(versionNo, name),
];

/** Reasons against sending a file whose bytes are lost or changed: nobody knows what it said. */
export const refuseUnsoundDraftFile = (versionNo: number, file: UnsoundFile): Finding[] => [
  file.fault === FileFaultKind.VANISHED ? lost(versionNo, file) : changed(versionNo, file),
];

const lost = (versionNo: number, file: UnsoundFile) => r48.block('DRAFT_FILE_LOST', 'draft')`
  草案文件${unsoundFileWords(file)}，无法与送审的第${versionNo}稿核对。
  ${UNSOUND_FILE_MEND}；或者撤下这份文件，重新上传。`;

const changed = (versionNo: number, file: UnsoundFile) => r48.block('DRAFT_FILE_CHANGED', 'draft')`
  草案文件${unsoundFileWords(file)}，无法与送审的第${versionNo}稿核对。
  ${UNSOUND_FILE_MEND}；或者撤下这份文件，重新上传。`;

const differs = (versionNo: number, name: string, told: string) => r48.block('DRAFT_FILE_DIFFERS', 'draft')`
  草案文件“${name}”与送审的第${versionNo}稿有${told}。
  换成由第${versionNo}稿的 .docx 制作的文件，或者撤下；文件写得对的，先在草案中照改并定稿。`;

const unreadable = (versionNo: number, name: string) => r48.block('DRAFT_FILE_UNREADABLE', 'draft')`
  草案文件“${name}”读不出文字，无法与送审的第${versionNo}稿核对。
  换成由第${versionNo}稿的 .docx 制作的文件，或者撤下。`;
