/**
 * 引用的核对 (国令713号第十二条; R-15): a law that is cited is compared with the library: its number, whether it is in force on the day, the
 * article, the words. What the library does not hold is no objection; 司法局 is told to add it.
 */
import { type CalendarDay, inChinese } from '#server/law/calendar/calendar-day.ts';
import type { BasisEntry } from '#server/law/consultation/legal-basis.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { articleOf, type CitedArticle, citedArticles, citedName, citedText } from './article-citation.ts';
import { articleNo, type StatuteClause } from './article-no.ts';
import { quotationFault } from './quotation.ts';
import { editionOn, type StatuteSpan } from './statute-edition.ts';
import { sameNumber, sameTitle } from './statute-name.ts';

/** A confirmed edition with its text, in the order of force (法规库的一版). */
export interface LibraryStatute extends StatuteSpan {
  title: string;
  docNo: string;
  until: CalendarDay | null;
  successor: string;
  whole: boolean;
  clauses: readonly StatuteClause[];
}

/** A citation as far as it is compared (引用). */
export type Citation = Pick<BasisEntry, 'title' | 'docNo' | 'article' | 'quotation'>;

const r15 = provision('R-15', 'LAW', '国令713号第十二条');

/** Findings on the laws that a list cites, as they stand on that day (引用的核对): all at once, by the row. */
export const refuseCitations = (
  entries: readonly Citation[],
  library: readonly LibraryStatute[],
  day: CalendarDay,
  field: string,
): Finding[] =>
  entries.flatMap((entry, index) =>
    refuseCitation(entry, library, day, { field: `${field}.${index}`, index }),
  );

interface Row {
  field: string;
  index: number;
}

function refuseCitation(
  entry: Citation,
  library: readonly LibraryStatute[],
  day: CalendarDay,
  row: Row,
): Finding[] {
  const titled = library.filter(({ title }) => sameTitle(title, entry.title));
  if (titled.length === 0) return refuseTitle(entry, library, row);
  const editions = library.filter(({ code }) => code === titled[0]?.code);
  const edition = editionOn(editions, day);
  if (!edition) return [notYet(row, editions[0] ?? titled[0], day)];
  if (edition.ends) return [repealed(row, edition)];
  return [...refuseNumber(entry, edition, library, row), ...refuseArticles(entry, edition, row)];
}

/** A number that is another law's (文号与名称不符). */
function refuseTitle({ title, docNo }: Citation, library: readonly LibraryStatute[], row: Row): Finding[] {
  const numbered = library.find((one) => sameNumber(one.docNo, docNo));
  return numbered && !blank(title) ? [titleWrong(row, title, numbered)] : [];
}

function refuseNumber(
  { docNo }: Citation,
  edition: LibraryStatute,
  library: readonly LibraryStatute[],
  row: Row,
): Finding[] {
  if (blank(docNo) || sameNumber(docNo, edition.docNo)) return [];
  const other = library.find((one) => one.code !== edition.code && sameNumber(one.docNo, docNo));
  return [numberWrong(row, docNo, edition, other)];
}

function refuseArticles(entry: Citation, edition: LibraryStatute, row: Row): Finding[] {
  const cited = citedArticles(entry.article);
  const missing = cited.flatMap((one) => refuseArticle(one, edition, row));
  return missing.length > 0 ? missing : refuseQuotation(entry, cited, edition, row);
}

function refuseArticle(cited: CitedArticle, edition: LibraryStatute, row: Row): Finding[] {
  const article = articleOf(edition.clauses, cited);
  if (!article) return edition.whole ? [articleUnknown(row, cited, edition)] : [];
  return citedText(article, cited) === undefined ? [partUnknown(row, cited, edition)] : [];
}

/** Words can be compared only where every article that they may come from stands in the library. */
function refuseQuotation(
  { quotation }: Citation,
  cited: readonly CitedArticle[],
  edition: LibraryStatute,
  row: Row,
): Finding[] {
  const texts = wordsOf(cited, edition);
  if (blank(quotation) || texts === null) return [];
  const fault = quotationFault(quotation, texts);
  return fault ? [wordsDiffer(row, edition, fault)] : [];
}

function wordsOf(cited: readonly CitedArticle[], { clauses, whole }: LibraryStatute): string[] | null {
  if (cited.length === 0) return whole ? clauses.map(({ text }) => text) : null;
  const texts = cited.map((one) => {
    const article = articleOf(clauses, one);
    return article && citedText(article, one);
  });
  return texts.some((text) => text === undefined) ? null : texts.filter((text) => text !== undefined);
}

const named = ({ index }: Row, title: string) => `依据${index + 1}《${title}》`;

const titleWrong = (row: Row, title: string, { title: right, docNo }: LibraryStatute) =>
  r15.block('CITED_TITLE_WRONG', `${row.field}.title`)`
    依据${row.index + 1}的名称“${title}”与文号不符：${docNo}是《${right}》。
    名称改为“${right}”；引用的是另一部的，核对文号。`;

const numberWrong = (row: Row, docNo: string, edition: LibraryStatute, other: LibraryStatute | undefined) =>
  r15.block('CITED_NUMBER_WRONG', `${row.field}.docNo`)`
    ${named(row, edition.title)}的文号不是${docNo}${other ? `，那是《${other.title}》的` : ''}。
    改为${edition.docNo}。`;

const notYet = (row: Row, edition: LibraryStatute | undefined, day: CalendarDay) =>
  r15.block('CITED_NOT_IN_FORCE', `${row.field}.title`)`
    ${named(row, edition?.title ?? '')}自${inChinese(edition?.from ?? day)}起施行，${inChinese(day)}还没有效力。
    改引当天有效的规定，或者等它施行以后再引用。`;

const repealed = (row: Row, { title, from, successor }: LibraryStatute) =>
  r15.block('CITED_REPEALED', `${row.field}.title`)`
    ${named(row, title)}自${inChinese(from)}起已经废止。
    ${successor ? `对照《${successor}》，改引相应的条款。` : '改引现行有效的规定；没有的，移除这一条依据。'}`;

const articleUnknown = (row: Row, cited: CitedArticle, { title, clauses }: LibraryStatute) =>
  r15.block('CITED_ARTICLE_UNKNOWN', `${row.field}.article`)`
    ${named(row, title)}共${clauses.filter((clause) => articleNo(clause)?.under === 0).length}条，没有${citedName(cited)}。
    在法规库打开全文，按现行版本的条号改正。`;

const partUnknown = (row: Row, cited: CitedArticle, { title }: LibraryStatute) =>
  r15.block('CITED_PART_UNKNOWN', `${row.field}.article`)`
    ${named(row, title)}中没有${citedName(cited)}。
    打开这一条数一数：款是自然段，项是带（一）（二）的分段。`;

const wordsDiffer = (
  row: Row,
  { title }: LibraryStatute,
  { quoted, stands }: { quoted: string; stands: string },
) => r15.block('CITED_WORDS_DIFFER', `${row.field}.quotation`)`
    ${named(row, title)}的引文与条文不一致：引文是“${quoted}”，条文是“${stands}”。
    照法规库的条文抄写；中间略去的，用……标明，前后按整句取舍。`;
