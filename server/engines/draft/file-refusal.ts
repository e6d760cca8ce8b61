import { DocxFault } from '#server/ground/docx/docx-fault.ts';
import { type Finding, provision } from '#server/law/refusal.ts';

const r15 = provision('R-15', 'DESIGN', '草案文件导入规则');

/** Size limit of an upload, in MB. */
export const MOST_MEGABYTES = 20;

/** 文件过大. */
export const fileTooLarge = () => r15.block('DRAFT_FILE_TOO_LARGE', 'file')`
  文件超过${MOST_MEGABYTES}MB，没有读取。
  删去图片后另存为 .docx，或者粘贴文字。`;

/** 空文件. */
export const fileEmpty = () => r15.block('DRAFT_FILE_EMPTY', 'file')`
  文件里没有文字。
  核对是否选错了文件；扫描件请先转成文字。`;

/** 不是文字. */
export const fileUnknown = () => r15.block('DRAFT_FILE_UNKNOWN', 'file')`
  不是能够读取的草案文件，只读取 .docx 和 .txt。
  用 Word 或者 WPS 另存为 .docx，或者粘贴文字。`;

/** PDF. */
export const filePdf = () => r15.block('DRAFT_FILE_PDF', 'file')`
  PDF 文件的条款不能可靠地切分，没有读取。
  请上传制作它的 .docx，或者粘贴文字。`;

const FAULTS: Readonly<Record<DocxFault, () => Finding>> = {
  [DocxFault.LEGACY]: () => r15.block('DRAFT_FILE_LEGACY', 'file')`
    加密或旧版 .doc/.wps，请另存为 .docx。
    打开后取消密码，另存为 .docx 再上传。`,
  [DocxFault.NOT_DOCX]: fileUnknown,
  [DocxFault.DAMAGED]: () => r15.block('DRAFT_FILE_DAMAGED', 'file')`
    文件已经损坏，或者没有传完，没有读取。
    重新上传；仍不成功的，用 Word 或者 WPS 打开后另存为 .docx。`,
  [DocxFault.MACROS]: () => r15.block('DRAFT_FILE_MACROS', 'file')`
    文件带有宏（.docm），没有读取。
    另存为不带宏的 .docx。`,
  [DocxFault.TOO_LARGE]: () => r15.block('DRAFT_FILE_TOO_LONG', 'file')`
    文件展开后过大，或者部件、段落过多，没有读取。
    删去图片和多余的内容，或者分成几个文件。`,
  [DocxFault.SWELLS]: () => r15.block('DRAFT_FILE_SWELLS', 'file')`
    文件展开后异常膨胀，不是正常的文档，没有读取。
    用 Word 或者 WPS 新建文档，粘贴文字后另存为 .docx。`,
  [DocxFault.UNSAFE_NAME]: () => r15.block('DRAFT_FILE_UNSAFE', 'file')`
    文件里有指向外面的路径，不是正常的文档，没有读取。
    用 Word 或者 WPS 新建文档，粘贴文字后另存为 .docx。`,
  [DocxFault.ENTITIES]: () => r15.block('DRAFT_FILE_ENTITIES', 'file')`
    文件里有自定义的实体，不是正常的文档，没有读取。
    用 Word 或者 WPS 新建文档，粘贴文字后另存为 .docx。`,
};

/** Why a Word file was not read, and what to do (不予读取). */
export const fileFaulty = (fault: DocxFault): Finding => FAULTS[fault]();
