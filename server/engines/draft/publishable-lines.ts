import type { DocxLeft } from '#server/ground/docx/docx-body.ts';
import { readDocx } from '#server/ground/docx/read-docx.ts';
import { type FileLine, flowingLines, printedLines } from '#server/law/draft/page-lines.ts';
import {
  FileFaultKind,
  UNSOUND_FILE_MEND,
  type UnsoundFile,
  unsoundFileWords,
} from '#server/law/archive/file-fault.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { PdfFault } from '#server/ground/pdf/pdf-fault.ts';
import { PDF_LIMITS } from '#server/ground/pdf/pdf-limits.ts';
import { readPdf } from '#server/ground/pdf/read-pdf.ts';
import { fileFaulty } from './file-refusal.ts';
import { linesOfBlock } from './read-draft-file.ts';

const r56 = provision('R-56', 'DESIGN', '公布办理规则');

/** The lines of a file as everybody would read them, or why it cannot be compared. */
export type PublishableLines = { lines: FileLine[] } | { refused: Finding };

/** 读取公布文件的文字: a PDF made from text, or a Word file that is clean. */
export async function publishableLines(bytes: Buffer): Promise<PublishableLines> {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return docx(bytes);
  const pages = await readPdf(bytes);
  return typeof pages === 'string' ? { refused: FAULTS[pages]() } : { lines: printedLines(pages) };
}

async function docx(bytes: Buffer): Promise<PublishableLines> {
  const body = await readDocx(bytes);
  if (typeof body === 'string') return { refused: { ...fileFaulty(body), fields: FIELD } };
  if (UNCLEAN.some((kind) => body.left[kind] > 0)) return { refused: unclean() };
  const lines = body.blocks.flatMap(linesOfBlock).map(({ text }) => text);
  return { lines: flowingLines(lines.flatMap((text) => text.split('\n'))) };
}

const FIELD = ['textFileId'];

/** Kinds of content that the published file must not have, as its readers would find it there. */
const UNCLEAN = [
  'deletions',
  'comments',
  'hidden',
  'embedded',
] as const satisfies readonly (keyof DocxLeft)[];

const unclean = () => r56.block('PUBLISHED_FILE_UNCLEAN', ...FIELD)`
  文件带有修订痕迹、批注、隐藏文字或者嵌入的文件，不能公布。
  接受全部修订，删去批注、隐藏文字和嵌入的文件，另存后重新上传。`;

const noText = () => r56.block('PUBLISHED_FILE_NO_TEXT', ...FIELD)`
  文件里没有可以识别的文字，不能与审定稿比对。
  不用扫描件：上传由文字生成的PDF，或者 .docx。`;

const damaged = () => r56.block('PUBLISHED_FILE_DAMAGED', ...FIELD)`
  文件已经损坏，或者不是PDF、.docx，不能与审定稿比对。
  重新生成后上传由文字生成的PDF，或者 .docx。`;

/** The bytes of a file to be published are lost or changed: what it says is not known. */
export const unsoundText = (file: UnsoundFile): Finding =>
  file.fault === FileFaultKind.VANISHED ? textLost(file) : textChanged(file);

const textLost = (file: UnsoundFile) => r56.block('PUBLISHED_FILE_LOST', ...FIELD)`
  文件${unsoundFileWords(file)}，不能与审定稿比对。
  ${UNSOUND_FILE_MEND}；或者重新上传这份文件。`;

const textChanged = (file: UnsoundFile) => r56.block('PUBLISHED_FILE_CHANGED', ...FIELD)`
  文件${unsoundFileWords(file)}，不能与审定稿比对。
  ${UNSOUND_FILE_MEND}；或者重新上传这份文件。`;

const FAULTS: Readonly<Record<PdfFault, () => Finding>> = {
  [PdfFault.NOT_PDF]: damaged,
  [PdfFault.DAMAGED]: damaged,
  [PdfFault.NO_TEXT]: noText,
  [PdfFault.NOT_EMBEDDED]: () => r56.block('PUBLISHED_FILE_FONT_MISSING', ...FIELD)`
    PDF没有嵌入所用的字体，有的字读不出来，公众打开时也可能缺字。
    导出PDF时选择嵌入全部字体，重新上传；或者上传 .docx。`,
  [PdfFault.ENCRYPTED]: () => r56.block('PUBLISHED_FILE_ENCRYPTED', ...FIELD)`
    PDF设有打开密码，公众打不开，也不能与审定稿比对。
    取消密码后重新上传，或者上传 .docx。`,
  [PdfFault.TOO_MANY_PAGES]: () => r56.block('PUBLISHED_FILE_TOO_LONG', ...FIELD)`
    PDF超过${PDF_LIMITS.pages}页，没有比对。
    只保留决策正文和附件，重新生成后上传。`,
  [PdfFault.TOO_LONG]: () => r56.block('PUBLISHED_FILE_TOO_LONG', ...FIELD)`
    文件超过${PDF_LIMITS.letters / 10_000}万字，没有比对。
    只保留决策正文和附件，重新生成后上传。`,
  [PdfFault.TOO_SLOW]: () => r56.block('PUBLISHED_FILE_TOO_HEAVY', ...FIELD)`
    读取这个PDF所用的时间或者内存异常，没有比对。
    由文字重新生成PDF，或者上传 .docx。`,
};
