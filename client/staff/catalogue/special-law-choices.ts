import type { CatalogueItemInput } from '#client/graphql/graphql.ts';
import { SPECIAL_RULES } from '#server/law/catalogue/special-law.ts';

type Kind = NonNullable<CatalogueItemInput['specialRules']>[number];

/** 专门规定表, as it is chosen from: what each law asks stands below its name. */
export const SPECIAL_LAW_CHOICES = Object.values(SPECIAL_RULES).map(({ kind, label, article, duty }) => ({
  value: kind as unknown as Kind,
  label,
  hint: `${article}：${duty}。`,
}));
