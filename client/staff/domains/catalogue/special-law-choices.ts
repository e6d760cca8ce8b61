import type { CatalogueItemInput } from '#client/graphql/graphql.ts';
import { type LawsOfDay, SPECIAL_RULE_NAMES, SpecialRuleKind } from '#server/law/catalogue/special-law.ts';

type Kind = NonNullable<CatalogueItemInput['specialRules']>[number];

/** 专门规定 to choose from: below each kind of matter stands what the laws on it ask. */
export const specialLawChoices = ({ laws }: Pick<LawsOfDay, 'laws'>) =>
  Object.values(SpecialRuleKind).map((kind) => ({
    value: kind as unknown as Kind,
    label: SPECIAL_RULE_NAMES[kind],
    hint: laws
      .filter(({ subjects }) => subjects.includes(kind))
      .map(({ article, duty }) => `${article}：${duty}。`)
      .join(''),
  }));

/** The answer that no special law applies (没有另有规定): said, not left out. */
const NO_SPECIAL_LAW = 'NONE';

/** 专门规定 that apply; or that every one was looked at and none does. */
export type LawAnswer = Kind | typeof NO_SPECIAL_LAW;

/** The laws, and that there is none. */
export const lawAnswers = (
  inForce: Pick<LawsOfDay, 'laws'>,
): readonly { value: LawAnswer; label: string; hint: string }[] => [
  ...specialLawChoices(inForce),
  { value: NO_SPECIAL_LAW, label: '没有另有规定', hint: '以上各项逐一看过，都不适用。' },
];

/** The laws that were chosen; nothing, as long as nobody answered. */
export const lawsIn = (answers: readonly LawAnswer[]): Kind[] | null =>
  answers.length === 0 ? null : answers.filter((one) => one !== NO_SPECIAL_LAW);

/** Either laws or none: the later choice takes back what contradicts it. */
export const chosenLaws = (before: readonly LawAnswer[], now: LawAnswer[]): LawAnswer[] =>
  now.includes(NO_SPECIAL_LAW) && !before.includes(NO_SPECIAL_LAW)
    ? [NO_SPECIAL_LAW]
    : now.length > 1
      ? now.filter((one) => one !== NO_SPECIAL_LAW)
      : now;
