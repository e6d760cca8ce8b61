/**
 * 引用的条款 (R-15): which articles, paragraphs and items a citation names, as people write them: 第十五条第二款, 第十五、十六条, 第三条至第五条.
 */
import { NUMERAL, numberOf } from '#server/law/draft/clause-number.ts';
import { plainSigns } from '#server/law/draft/same-signs.ts';
import { articleNo, type ArticleNo, type StatuteClause } from './article-no.ts';

/** One article as it is cited: with its 款 and 项 where they are named. */
export interface CitedArticle extends ArticleNo {
  paragraph: number | null;
  item: number | null;
}

const PLACE = new RegExp(
  `(至|到|-|~)?第?(${NUMERAL})条(?:之(${NUMERAL}))?(?:第?(${NUMERAL})款)?(?:第?\\(?(${NUMERAL})\\)?项)?`,
  'gu',
);
/** 第十五、十六条: only the last number has its 条. */
const SHARED = new RegExp(`(${NUMERAL})(?=(?:[、,]第?${NUMERAL})*[、,]第?${NUMERAL}条)(?!条)`, 'gu');
/** Most articles of one range; a longer one is cited as 全文 or by chapter. */
const MOST = 60;

/** The articles a citation names, in its order (引用的条款); none where it names no article, as 全文 does. */
export function citedArticles(citation: string): CitedArticle[] {
  const plain = plainSigns(citation).replace(SHARED, '$1条');
  const cited: CitedArticle[] = [];
  for (const [, range, digits = '', under = '', paragraph = '', item = ''] of plain.matchAll(PLACE)) {
    const no = numberOf(digits);
    if (no === null) continue;
    const from = cited.at(-1)?.no ?? no;
    if (range && no - from <= MOST)
      for (let between = from + 1; between < no; between += 1) cited.push(whole(between));
    cited.push({ no, under: numberOf(under) ?? 0, paragraph: numberOf(paragraph), item: numberOf(item) });
  }
  return cited;
}

const whole = (no: number): CitedArticle => ({ no, under: 0, paragraph: null, item: null });

/** Name of an article by its number (条文的名称): 第十五条 as the law prints it, else in digits. */
export const citedName = ({ no, under, paragraph, item }: CitedArticle): string =>
  `第${no}条${under > 0 ? `之${under}` : ''}${paragraph === null ? '' : `第${paragraph}款`}${item === null ? '' : `第（${item}）项`}`;

/** The article of this number (条文); undefined where the text has none. */
export const articleOf = (clauses: readonly StatuteClause[], { no, under }: ArticleNo) =>
  clauses.find((clause) => {
    const at = articleNo(clause);
    return at?.no === no && at.under === under;
  });

const ITEM = new RegExp(`^[（(](${NUMERAL})[）)]`, 'u');
const ITEMS = /\n|(?=[（(][〇一二三四五六七八九十]{1,3}[）)])/u;

/** The 款 of an article in order (款): a line that begins an item (项) belongs to the paragraph before. */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  for (const line of text.split('\n').filter(Boolean))
    if (ITEM.test(line) && paragraphs.length > 0) paragraphs.push(`${paragraphs.pop() ?? ''}\n${line}`);
    else paragraphs.push(line);
  return paragraphs;
}

/** The words a citation points to (所引的条文): the article, or its 款 or 项; undefined where it has none of that number. */
export function citedText({ text }: StatuteClause, { paragraph, item }: CitedArticle): string | undefined {
  const within = paragraph === null ? text : paragraphsOf(text)[paragraph - 1];
  if (item === null || within === undefined) return within;
  return within.split(ITEMS).find((part) => numberOf(ITEM.exec(part)?.[1] ?? '') === item);
}
