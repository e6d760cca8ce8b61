import { type ArticleNo, articleAnchor } from '#server/law/statute/article-no.ts';
import { STATUTES } from '../addresses.ts';

/** The page of a law (法规), as it stands today or in one of its editions. */
export const statuteHref = (code: string, no?: number) =>
  `${STATUTES}/${encodeURIComponent(code)}${no === undefined ? '' : `?ban=${no}`}`;

/** One article of a law (条文). */
export const articleHref = (code: string, article: ArticleNo, no?: number) =>
  `${statuteHref(code, no)}#${articleAnchor(article)}`;
