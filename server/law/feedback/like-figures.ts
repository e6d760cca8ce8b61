/**
 * R-35. 国令713号第十八条: the report says how many of the opinions were alike (内容相近). They are compared by their words alone, each
 * counts, and each keeps its receipt and its answer.
 */

/** How many opinions are alike with another of the same consultation, as the record has it (内容相近的条数). */
export interface LikeCounts {
  /** Opinions, withdrawn ones left out. */
  alike: number;
  /** Groups that they make. */
  alikeGroups: number;
  /** Opinions that say the very same as another (一字不差). */
  alikeSame: number;
}

/** The same as a report has it; null: published before it was counted. */
export type LikeFigures = { readonly [Name in keyof LikeCounts]?: number | null | undefined };

/** 其中内容相近的20条，2组；一字不差的18条。 Nothing where none is, or where nobody counted; of one opinion alone that it is. */
export function likeText({ alike, alikeGroups, alikeSame }: LikeFigures, count: number): string {
  if (!alike) return '';
  if (count === 1) return alikeSame ? '与别的意见一字不差。' : '与别的意见内容相近。';
  return `其中内容相近的${alike}条，${alikeGroups ?? 0}组${alikeSame ? `；一字不差的${alikeSame}条` : ''}。`;
}
