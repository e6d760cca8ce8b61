import type { CommandContext } from '#server/ground/kernel/context.ts';
import { type CasePaperKind } from '#server/law/casepaper/case-paper-kind.ts';
import { CASE_PAPERS } from '#server/law/casepaper/case-paper-table.ts';
import { type BlankValues, unfilled } from '#server/law/casepaper/paper-blank.ts';
import type { WrittenBlank } from '#server/law/casepaper/paper-course.ts';
import { fillWording } from '#server/law/casepaper/paper-wording.ts';
import { digestOfPaper } from './paper-digest.ts';
import { addresseeOf, type PaperMatter, type PaperSource } from './paper-ground.queries.ts';
import { wordingOf } from './wording.queries.ts';

/** Values of the blanks (空白的内容): the record's, and where it has none the ones typed in. */
export const withWritten = (
  kind: CasePaperKind,
  recorded: BlankValues,
  written: readonly WrittenBlank[],
): BlankValues => {
  const silent = CASE_PAPERS[kind].blanks.filter((one) => one.asked && unfilled(one, recorded[one.name]));
  const said = written.filter(({ name }) => silent.some((one) => one.name === name));
  return { ...recorded, ...Object.fromEntries(said.map(({ name, text }) => [name, text])) };
};

/** The text of a document as it would be made now (文书的文本). */
export async function textOf(
  { db }: CommandContext,
  kind: CasePaperKind,
  matter: PaperMatter,
  { source, values }: { source: PaperSource; values: BlankValues },
) {
  const { edition, ...wording } = await wordingOf(db, kind);
  const text = {
    ...fillWording(wording, CASE_PAPERS[kind].blanks, values),
    addressee: await addresseeOf(db, kind, matter, source),
  };
  return { edition, ...text, recordDigest: digestOfPaper(values), digest: digestOfPaper(text) };
}
