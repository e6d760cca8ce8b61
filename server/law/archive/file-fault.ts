/** 国令713号第三十三条、档案法实施条例第三十九条: papers whose bytes are not those recorded, and the file that is not made of them. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** Defects of a stored document (材料的异常). */
export const [FileFaultKind, FILE_FAULT_LABELS] = vocabulary({
  /** It is no longer where it was put, or cannot be read there. */
  VANISHED: '文件已不在存储中',
  /** Its bytes are not those that were put there. */
  CHANGED: '文件与登记的摘要不符',
});
export type FileFaultKind = keyof typeof FileFaultKind;

/** A paper of a file that is lost or changed (缺失或者不符的材料). */
export interface UnsoundPaper {
  /** In the file: the folder of the part, then its own name. */
  path: string;
  fault: FileFaultKind;
  sha256: string;
  /** In bytes; lists of before 2026-11-29 do not say it. */
  size?: number | null;
  /** Below the folder of uploaded files, where its bytes belong. */
  place?: string | null;
}

/** One such paper in words: where it is bound, its defect, and by what its right bytes are known. */
export function unsoundPaperWords({ path, fault, sha256, size, place }: UnsoundPaper): string {
  const facts = [
    ...(size == null ? [] : [`登记的大小是${size}字节`]),
    `SHA-256是${sha256}`,
    ...(place == null ? [] : [`应当在 files/${place}`]),
  ];
  return `${path}：${FILE_FAULT_LABELS[fault]}（${facts.join('，')}）`;
}

/** A stored file by its name, recorded digest and size, for whoever has to bring it back. */
export interface UnsoundFile {
  name: string;
  sha256: string;
  fault: FileFaultKind;
}

/** One such file in words (缺失或者不符的文件), to begin a sentence with. */
export const unsoundFileWords = ({ name, sha256, fault }: UnsoundFile): string =>
  `“${name}”：${FILE_FAULT_LABELS[fault]}（登记的SHA-256是${sha256}）`;

/** How it is mended, without the words of the step after that. */
export const UNSOUND_FILE_MEND = '请系统管理员从备份把原来的文件放回附件目录';

/** 不完整的卷宗不生成 (国令713号第三十三条: 完整归档): every such paper on a line of its own, and what is done about it. */
export const shortFileWords = (papers: readonly UnsoundPaper[]): string =>
  [
    `没有生成卷宗：有${papers.length}份材料缺失或者与登记不符。`,
    ...papers.map(unsoundPaperWords),
    `${UNSOUND_FILE_MEND}，再重新调取。`,
  ].join('\n');
