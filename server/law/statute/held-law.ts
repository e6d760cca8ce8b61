/**
 * 法规库的收录 (国令713号第十二条; R-15): where a citation stands in the library, and which citations could not be compared because the
 * library lacks the law or the article.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { BasisEntry } from '#server/law/consultation/legal-basis.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';
import { articleOf, citedArticles, citedName } from './article-citation.ts';
import { articleAnchor } from './article-no.ts';
import type { Citation, LibraryStatute } from './cited-law.ts';
import { editionOn } from './statute-edition.ts';
import { sameTitle } from './statute-name.ts';

const design = provision('R-15', 'DESIGN', '法规库登记规则');

/** A citation that cannot be compared (本库未收录), and how much of it the library lacks. */
export interface Unheld {
  title: string;
  docNo: string;
  /** Articles that are missing of a law of which others stand here; none where the law itself is missing. */
  articles: readonly string[];
}

/** Citations of which the library lacks the law or an article (本库未收录的引用); a paper that is no law is left out. */
export const unheldCitations = (
  entries: readonly (Citation & Pick<BasisEntry, 'level'>)[],
  library: readonly LibraryStatute[],
  day: CalendarDay,
): Unheld[] =>
  entries
    .filter(({ level, title }) => level !== 'OTHER' && !blank(title))
    .flatMap(({ title, docNo, article }) => {
      const known = library.find((one) => sameTitle(one.title, title));
      if (!known) return [{ title, docNo, articles: [] }];
      const edition = editionOn(
        library.filter(({ code }) => code === known.code),
        day,
      );
      if (!edition || edition.whole || edition.ends) return [];
      const lacking = citedArticles(article).filter((one) => !articleOf(edition.clauses, one));
      return lacking.length > 0 ? [{ title: known.title, docNo, articles: lacking.map(citedName) }] : [];
    });

/** A place in the library (法规库中的条文): the edition in force on a day, and the first of the articles cited that stands in it. */
export interface HeldArticle {
  code: string;
  no: number;
  anchor: string | null;
}

/** The place of a citation in the library (法规库中的条文); null where the law is not held, or not in force on that day. */
export function heldArticle(
  { title, article }: Pick<Citation, 'title' | 'article'>,
  library: readonly LibraryStatute[],
  day: CalendarDay,
): HeldArticle | null {
  const titled = library.filter((one) => sameTitle(one.title, title));
  const edition = editionOn(
    library.filter(({ code }) => code === titled[0]?.code),
    day,
  );
  if (!edition || edition.ends) return null;
  const found = citedArticles(article).find((one) => articleOf(edition.clauses, one));
  return { code: edition.code, no: edition.no, anchor: found ? articleAnchor(found) : null };
}

/** Notice on citations that could not be compared (本库未收录); it stands in nobody's way. */
export const announceUnheld = (unheld: readonly Unheld[], field: string): Finding[] =>
  unheld.length > 0 ? [uncompared(field, unheld.map(unheldName))] : [];

const unheldName = ({ title, articles }: Unheld) =>
  `《${title.replaceAll(/[《》]/gu, '')}》${articles.join('、')}`;

const uncompared = (field: string, names: readonly string[]) => design.warn('CITED_UNHELD', field)`
  法规库还没有收录${names.join('、')}，引用没有核对。
  自己对照官方文本；县司法局的法规库页面列有待收录的法规。`;
