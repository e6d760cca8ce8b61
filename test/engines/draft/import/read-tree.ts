import { readDraftFile } from '#server/engines/draft/read-draft-file.ts';
import { readDraft } from '#server/law/draft/read-draft.ts';

/** Content of a file: its title, its clauses as [kind, number, text], and the codes of the passages to look at. */
export async function readTree(bytes: Buffer) {
  const file = await readDraftFile(bytes);
  if ('refused' in file) throw new Error(file.refused.code);
  const { tree, warnings } = readDraft(file.lines);
  return {
    title: tree.title,
    clauses: tree.clauses.map(({ kind, no, text }) => [kind, no, text]),
    left: file.warnings.map(({ code }) => code),
    doubts: warnings.map(({ code, no }) => [code, no]),
    tree,
  };
}

/** The code of the finding against a file. */
export async function refusedAs(bytes: Buffer): Promise<string | undefined> {
  const file = await readDraftFile(bytes);
  return 'refused' in file ? file.refused.code : undefined;
}
