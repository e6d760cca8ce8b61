import { paths } from '#client/staff/ground/addresses/paths.ts';

/** The register of documents. */
export const registerPath = paths.papers;

/** The page of one document, made to be printed; of an earlier revision by its number. */
export const paperPath = (id: string, revision?: number) =>
  revision === undefined ? `${paths.papers}/${id}` : `${paths.papers}/${id}?gao=${revision}`;

/** The wordings of documents and the marks of the units. */
export const wordingsPath = `${paths.policy}/wenshu`;

/** A document as Word. */
export const wordHref = (id: string, revision?: number) =>
  revision === undefined ? `/wenshu/${id}.docx` : `/wenshu/${id}/${revision}.docx`;

/** The register as a workbook. */
export function workbookHref(year: number | null, words: string | undefined): string {
  const query = new URLSearchParams();
  if (year !== null) query.set('year', String(year));
  if (words) query.set('words', words);
  return query.size > 0 ? `/daochu/wenshu.xlsx?${query}` : '/daochu/wenshu.xlsx';
}
