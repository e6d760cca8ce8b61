/** 条号 (R-15): an article is known by the value of its number, 第十五条 and 第15条 alike, and has one place on the page of its law. */
import { NUMERAL, numberOf } from '#server/law/draft/clause-number.ts';
import { ClauseKind, type DraftClause } from '#server/law/draft/draft-tree.ts';

/** One clause of a law, as it is stored: an article, a heading, or the words before the first of them. */
export type StatuteClause = DraftClause;

/** An article by number (第几条); `under` is 之一. */
export interface ArticleNo {
  no: number;
  under: number;
}

const ARTICLE = new RegExp(`^第(${NUMERAL})条(?:之(${NUMERAL}))?$`, 'u');

/** The number of an article (条号); null of any other clause. */
export function articleNo({ kind, no }: Pick<StatuteClause, 'kind' | 'no'>): ArticleNo | null {
  const [, digits = '', under = ''] = kind === ClauseKind.ARTICLE ? (ARTICLE.exec(no) ?? []) : [];
  const value = numberOf(digits);
  return value === null ? null : { no: value, under: numberOf(under) ?? 0 };
}

/** Anchor of an article on the page of its law (条文的锚点): tiao-15, tiao-15-1 of 第十五条之一. */
export const articleAnchor = ({ no, under }: ArticleNo): string =>
  `tiao-${no}${under > 0 ? `-${under}` : ''}`;
