import type { DocxLeft } from '#server/ground/docx/docx-body.ts';

/** Kinds of content in a Word file that are no text of the draft, or stand beside it (没有读入的内容). */
export enum FileWarningCode {
  DELETIONS_LEFT = 'DELETIONS_LEFT',
  CONTENTS_LEFT = 'CONTENTS_LEFT',
  HIDDEN_LEFT = 'HIDDEN_LEFT',
  PICTURES_LEFT = 'PICTURES_LEFT',
  EMBEDDED_LEFT = 'EMBEDDED_LEFT',
  COMMENTS_LEFT = 'COMMENTS_LEFT',
  LINKS_LEFT = 'LINKS_LEFT',
  BOXES_READ = 'BOXES_READ',
}

/** One of them, in the shape of a doubt about the split: it is of the whole file, so `line` is 0 and `no` is ''. */
export interface FileWarning {
  code: FileWarningCode;
  line: 0;
  no: '';
  check: string;
}

const CHECKS: readonly (readonly [keyof DocxLeft, FileWarningCode, (count: number) => string])[] = [
  [
    'deletions',
    FileWarningCode.DELETIONS_LEFT,
    (n) => `文件带修订痕迹：删去的${n}处没有读入，插入的已经读入；请核对是否就是要公开的文字。`,
  ],
  ['contents', FileWarningCode.CONTENTS_LEFT, () => '自动生成的目录没有读入。'],
  ['hidden', FileWarningCode.HIDDEN_LEFT, (n) => `有${n}处隐藏文字，没有读入；请核对。`],
  [
    'pictures',
    FileWarningCode.PICTURES_LEFT,
    (n) => `有${n}处图片，没有读入；图中有条文或者表格的，请改成文字。`,
  ],
  [
    'embedded',
    FileWarningCode.EMBEDDED_LEFT,
    (n) => `嵌入的${n}个文件没有读入；属于草案的，请作为附件另行上传。`,
  ],
  ['comments', FileWarningCode.COMMENTS_LEFT, (n) => `有${n}条批注，没有读入；原文件公开下载前请删去批注。`],
  ['links', FileWarningCode.LINKS_LEFT, (n) => `有${n}处内容在文件以外，没有访问；请改为放在文件里。`],
  [
    'boxes',
    FileWarningCode.BOXES_READ,
    (n) =>
      `有${n}个文本框，文字接在所在的一段后面，不另起一条；以条号开头的，前面标有“〔文本框〕”，请核对后改好。`,
  ],
];

/** Warnings on such content, each kind once. */
export const fileWarnings = (left: DocxLeft): FileWarning[] =>
  CHECKS.filter(([kind]) => left[kind] > 0).map(([kind, code, check]) => ({
    code,
    line: 0,
    no: '',
    check: check(left[kind]),
  }));
