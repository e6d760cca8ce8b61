import type { DocxBlock } from '#server/ground/docx/docx-body.ts';
import { readDocx } from '#server/ground/docx/read-docx.ts';
import { tableLine } from '#server/law/draft/draft-blocks.ts';
import { boxLines, type DraftLine, linesOf } from '#server/law/draft/draft-line.ts';
import type { Finding } from '#server/law/refusal.ts';
import { decodeText } from './decode-text.ts';
import { fileEmpty, fileFaulty, filePdf, fileTooLarge, fileUnknown, MOST_MEGABYTES } from './file-refusal.ts';
import { type FileWarning, fileWarnings } from './file-warnings.ts';

/** The lines of a file as `readDraft` takes them, and what was left out; or why it is not read. */
export type DraftFile = { lines: DraftLine[]; warnings: FileWarning[] } | { refused: Finding };

/** 读取草案文件: .docx of Word and WPS, or text. What it is shows in its first bytes, not in its name. */
export async function readDraftFile(bytes: Buffer): Promise<DraftFile> {
  if (bytes.length > MOST_MEGABYTES * 1024 * 1024) return { refused: fileTooLarge() };
  const begin = bytes.subarray(0, 8).toString('latin1');
  if (begin.startsWith('%PDF')) return { refused: filePdf() };
  const file =
    begin.startsWith('PK') || begin.startsWith('\xD0\xCF\x11\xE0') ? await docx(bytes) : plain(bytes);
  if ('refused' in file) return file;
  return file.lines.some(({ text }) => text.trim() !== '') ? file : { refused: fileEmpty() };
}

async function docx(bytes: Buffer): Promise<DraftFile> {
  const body = await readDocx(bytes);
  if (typeof body === 'string') return { refused: fileFaulty(body) };
  return { lines: body.blocks.flatMap(linesOfBlock), warnings: fileWarnings(body.left) };
}

/** Other bytes can be read as signs too; a draft is written in Han characters. */
function mostlyHan(text: string): boolean {
  const signs = text.replace(/\s+/gu, '');
  return signs === '' || (text.match(/\p{Script=Han}/gu) ?? []).length * 5 >= signs.length;
}

function plain(bytes: Buffer): DraftFile {
  const text = decodeText(bytes);
  if (
    text === null ||
    !mostlyHan(text) ||
    /^\s*(?:<(?:!doctype|html|\?xml)|\{\\rtf|MIME-Version:)/i.test(text)
  )
    return { refused: fileUnknown() };
  return { lines: linesOf(text), warnings: [] };
}

/** A block as lines: a table row is a line of its own. */
export function linesOfBlock(block: DocxBlock): DraftLine[] {
  if (block.kind === 'PARAGRAPH') {
    const { text, level, boxed } = block;
    if (boxed) return text === '' ? [] : boxLines(text);
    return text === '' ? [] : [{ text, ...(level !== null && { level }) }];
  }
  const rows = block.rows.map((cells) =>
    cells.map((paragraphs) =>
      paragraphs
        .map(({ text }) => text)
        .filter(Boolean)
        .join(' '),
    ),
  );
  return rows.flat().some(Boolean) ? rows.map((cells) => ({ text: tableLine(cells) })) : [];
}
