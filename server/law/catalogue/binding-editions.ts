/**
 * 国令713号第三条第三款: which editions of the catalogue bind a matter that was begun (目录版本对在办决策的效力). What was published when it
 * began, or later, is the least it owes: a new edition adds, what it takes away is released by a ruling alone (`edition-release.ts`), and what was
 * decided is not asked by a later one.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type DecisionCategory, HearingChoice } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import type { CourseGiven } from '#server/law/decision/matter.ts';
import type { SpecialRuleKind } from './special-law.ts';

/** A matter's row in one edition that was published (目录版本中的事项). */
export interface Edition {
  publishedOn: CalendarDay;
  hearing: HearingChoice | null;
  methods: readonly ParticipationMethod[];
  steps: readonly DecisionStepKind[];
}

/** From the day a matter began to the day by which it is judged (启动之日至讨论决定之日). */
export interface MatterSpan {
  since: CalendarDay;
  until: CalendarDay;
  /** The steps of it that a ruling released (免除的程序). */
  released?: readonly DecisionStepKind[];
}

/** The editions in force on any day of the span (有效的目录版本), in the order of publication; where all are later, the first of them. */
export function bindingEditions<E extends Pick<Edition, 'publishedOn'>>(
  editions: readonly E[],
  { since, until }: MatterSpan,
): E[] {
  const inOrder = editions.toSorted((one, other) => one.publishedOn.localeCompare(other.publishedOn));
  const begun = inOrder.findLastIndex(({ publishedOn }) => publishedOn <= since);
  const binding = inOrder.slice(Math.max(0, begun)).filter(({ publishedOn }) => publishedOn <= until);
  return binding.length > 0 ? binding : inOrder.slice(0, 1);
}

/** The steps a row names (载明的程序), the hearing it announces among them. */
export const stepsNamed = ({ hearing, steps }: Pick<Edition, 'hearing' | 'steps'>): DecisionStepKind[] =>
  hearing === HearingChoice.YES ? [...new Set([...steps, DecisionStepKind.HEARING])] : [...steps];

/** What these editions together ask of a matter (目录载明的要求), but for what it was released of. */
export const courseListed = (
  editions: readonly Edition[],
  released: readonly DecisionStepKind[] = [],
): Omit<CourseGiven, 'solicitationRequired'> => ({
  catalogueHearing:
    !released.includes(DecisionStepKind.HEARING) &&
    editions.some(({ hearing }) => hearing === HearingChoice.YES),
  catalogueSolicitation: editions.some(({ methods }) =>
    methods.includes(ParticipationMethod.PUBLIC_SOLICITATION),
  ),
  catalogueSteps: [...new Set(editions.flatMap(({ steps }) => steps))].filter(
    (step) => !released.includes(step),
  ),
});

/** What of a matter its row names and a new edition may add to (类别和专门规定). */
export interface ListedMatter {
  categories: readonly DecisionCategory[];
  specialRules: readonly SpecialRuleKind[];
}

/** The matter under a new edition (新版本公布后的事项): what it was, and what the row adds. */
export const underNewEdition = (
  matter: ListedMatter,
  row: ListedMatter,
): { categories: DecisionCategory[]; specialRules: SpecialRuleKind[] } => ({
  categories: [...new Set([...row.categories, ...matter.categories])],
  specialRules: [...new Set([...matter.specialRules, ...row.specialRules])],
});
