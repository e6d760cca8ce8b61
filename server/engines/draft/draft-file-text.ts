import type { DraftFileText } from '#schema/draft/draft-file-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { DocxFault } from '#server/ground/docx/docx-fault.ts';
import { demand } from '#server/ground/kernel/demand.ts';
import { canonicalText } from '#server/law/draft/draft-tree.ts';
import { readDraft } from '#server/law/draft/read-draft.ts';
import { type Finding, provision, Refusal } from '#server/law/refusal.ts';
import { readsTextFiles } from './draft.permissions.ts';
import { fileFaulty } from './file-refusal.ts';
import { readDraftFile } from './read-draft-file.ts';

const r15 = provision('R-15', 'DESIGN', '草案文件导入规则');

/** Size limit of a file, in kB, that a request's body allows. */
const MOST_KILOBYTES = 700;

/** 读取草案文件: its text for the clerk to look through; nothing is stored. */
export async function draftFileText(context: Context, file: string): Promise<DraftFileText | Refusal> {
  demand(context, readsTextFiles, 'readDraftFile');
  if (!isBase64(file)) return refused(fileFaulty(DocxFault.DAMAGED));
  const bytes = Buffer.from(file, 'base64');
  if (bytes.length > MOST_KILOBYTES * 1024) return refused(tooLarge);
  const read = await readDraftFile(bytes);
  if ('refused' in read) return refused(read.refused);
  const { tree } = readDraft(read.lines);
  return { text: canonicalText(tree.clauses), left: read.warnings.map(({ check }) => check) };
}

const isBase64 = (text: string) => text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);

const refused = (finding: Finding) => new Refusal([finding]);

const tooLarge = r15.block('DRAFT_FILE_TOO_LARGE', 'file')`
  文件超过${MOST_KILOBYTES}KB，没有读取。
  删去图片后另存为 .docx，或者粘贴文字。`;
