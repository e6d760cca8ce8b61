/** The conditions of the catalogue's list as they stand in its address (目录筛选). */
import type { At } from '#client/route.ts';
import { DECISION_CATEGORY_LABELS, DECISION_PROGRESS_LABELS, HEARING_CHOICE_LABELS } from '#client/words.ts';
import { DECISION_CATEGORY_WORDS } from '#server/law/decision/decision-category.ts';
import { organIn } from '../options.ts';
import type { CatalogueItemFilter, DecisionFilter } from '#client/graphql/graphql.ts';

type Progress = keyof typeof DECISION_PROGRESS_LABELS;
type Category = keyof typeof DECISION_CATEGORY_LABELS;
type Hearing = keyof typeof HEARING_CHOICE_LABELS;

/** Names of query parameters; pinyin like the paths. */
export const CATALOGUE_QUERY = [
  'nian',
  'danwei',
  'jiguan',
  'leibie',
  'tingzheng',
  'jindu',
  'after',
  'qian',
] as const;

export const PROGRESS_WORDS: Readonly<Record<Progress, string>> = {
  NOT_STARTED: 'weiqidong',
  IN_PARTICIPATION: 'canyuzhong',
  PARTICIPATION_DONE: 'canyuwan',
};
export const CATEGORY_WORDS: Readonly<Record<Category, string>> = DECISION_CATEGORY_WORDS;
export const HEARING_WORDS: Readonly<Record<Hearing, string>> = { YES: 'shi', NO: 'fou', TBD: 'daiding' };

/** The value a word of the address stands for. */
export function meant<Value extends string>(
  words: Readonly<Record<Value, string>>,
  word: string | undefined,
): Value | null {
  const found = Object.entries(words).find(([, one]) => one === word);
  return found ? (found[0] as Value) : null;
}

/** The year asked for; null for the latest. */
export const yearIn = ({ nian = '' }: At['query']): number | null =>
  /^\d{4}$/.test(nian) ? Number(nian) : null;

/** Filter of the matters outside the catalogue, from the conditions of the address that apply to them too. */
export const outsideIn = ({ jiguan, leibie }: At['query']): DecisionFilter => ({
  outside: true,
  ...organIn(jiguan),
  category: meant(CATEGORY_WORDS, leibie),
});

export const filterIn = ({ danwei, jiguan, leibie, tingzheng, jindu }: At['query']): CatalogueItemFilter => ({
  unitId: danwei || null,
  ...organIn(jiguan),
  category: meant(CATEGORY_WORDS, leibie),
  hearing: meant(HEARING_WORDS, tingzheng),
  progress: meant(PROGRESS_WORDS, jindu),
});
