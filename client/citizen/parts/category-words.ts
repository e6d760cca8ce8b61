/** The categories of representatives in the words of an address (代表类别). */
import type { RepresentativeCategory } from '#client/graphql/graphql.ts';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#client/words.ts';
import { RepresentativeCategory as Category } from '#server/law/register/representative-category.ts';

/** `PARTY_DELEGATE` is asked for as `party-delegate`. */
export const wordOf = (category: RepresentativeCategory) => category.toLowerCase().replaceAll('_', '-');

/** The category an address asks for; null for none and for words that are none. */
export const categoryIn = (word: string | undefined): Category | null =>
  Object.values(Category).find((one) => wordOf(one) === word) ?? null;

/** Several categories in one line (身份). */
export const categoriesText = (categories: readonly RepresentativeCategory[]) =>
  categories.map((category) => REPRESENTATIVE_CATEGORY_LABELS[category]).join('、');
