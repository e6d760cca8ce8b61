/**
 * 国令713号第三条第三款: which editions of the catalogue bind a matter that was begun (目录版本对在办决策的效力). The edition
 * published when it began, and every later one, is the least it owes: a new edition adds; a requirement it drops is
 * released by a ruling alone (`edition-release.ts`); a decided matter is not bound by a later one.
 */
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { type DecisionCategory, HearingChoice } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind, ParticipationMethod } from '#server/law/decision/decision-phase.ts';
import type { CourseGiven } from '#server/law/decision/matter.ts';
import { StepDutyKind } from '#server/law/decision/requirement.ts';
import type { SpecialRuleKind } from './special-law.ts';

/** An instant as the database returns it: a date, or its text within JSON. */
type Instant = Date | string;

/** A matter's row in one edition that was published (目录版本中的事项). */
export interface Edition {
  publishedOn: CalendarDay;
  /** Instant of the publication (公布的时刻). */
  publishedAt?: Instant | null;
  hearing: HearingChoice | null;
  methods: readonly ParticipationMethod[];
  steps: readonly DecisionStepKind[];
}

/** Steps and duties a matter was released of by a ruling (免除的程序和具体要求). */
export interface Released {
  releasedSteps: readonly DecisionStepKind[];
  releasedDuties: readonly StepDutyKind[];
}

/** From the day a matter began to the day by which it is judged (启动之日至讨论决定之日). */
export interface MatterSpan {
  since: CalendarDay;
  /** Instant at which it began here (启动的时刻); null where only a day is recorded. */
  sinceAt?: Instant | null;
  until: CalendarDay;
  released?: Released;
}

/** Start of a matter (决策启动): the instant is null where only a day is recorded, as of late entries. */
export interface StartedMatter {
  startedOn: CalendarDay;
  startedAt: Instant | null;
}

/** Span from the start of the matter to that day. */
export const spanFrom = ({ startedOn, startedAt }: StartedMatter, until: CalendarDay): MatterSpan => ({
  since: startedOn,
  sinceAt: startedAt,
  until,
});

/** The editions in force on any day of the span (有效的目录版本), in the order of publication; where all are later, the first of them. */
export function bindingEditions<E extends Pick<Edition, 'publishedOn' | 'publishedAt'>>(
  editions: readonly E[],
  { since, sinceAt, until }: MatterSpan,
): E[] {
  const inOrder = editions.toSorted((one, other) => one.publishedOn.localeCompare(other.publishedOn));
  // On one day the instants tell which was first, where both are known.
  const begun = inOrder.findLastIndex(({ publishedOn, publishedAt }) =>
    publishedOn === since && publishedAt && sinceAt
      ? new Date(publishedAt) <= new Date(sinceAt)
      : publishedOn <= since,
  );
  const binding = inOrder.slice(Math.max(0, begun)).filter(({ publishedOn }) => publishedOn <= until);
  return binding.length > 0 ? binding : inOrder.slice(0, 1);
}

/** The steps a row names (载明的程序), the hearing it announces among them. */
export const stepsNamed = ({ hearing, steps }: Pick<Edition, 'hearing' | 'steps'>): DecisionStepKind[] =>
  hearing === HearingChoice.YES ? [...new Set([...steps, DecisionStepKind.HEARING])] : [...steps];

/** The duties within a step that a row's ways of hearing the public name (载明的具体要求); the other ways may be chosen freely (第十四条). */
export const dutiesNamed = ({ methods }: Pick<Edition, 'methods'>): StepDutyKind[] =>
  methods.includes(ParticipationMethod.PUBLIC_SOLICITATION) ? [StepDutyKind.PUBLIC_SOLICITATION] : [];

/** No release (没有免除). */
export const NOT_RELEASED: Released = { releasedSteps: [], releasedDuties: [] };

/** Requirements these editions together set for a matter (目录载明的要求), except those it was released of. */
export const courseListed = (
  editions: readonly Edition[],
  { releasedSteps, releasedDuties }: Released = NOT_RELEASED,
): Omit<CourseGiven, 'solicitationRequired'> => ({
  catalogueHearing:
    !releasedSteps.includes(DecisionStepKind.HEARING) &&
    editions.some(({ hearing }) => hearing === HearingChoice.YES),
  catalogueSolicitation: editions
    .flatMap(dutiesNamed)
    .some((duty) => duty === StepDutyKind.PUBLIC_SOLICITATION && !releasedDuties.includes(duty)),
  catalogueSteps: [...new Set(editions.flatMap(({ steps }) => steps))].filter(
    (step) => !releasedSteps.includes(step),
  ),
});

/** Categories and special laws of a matter, as its row names them; a new edition may add to them (类别和专门规定). */
export interface ListedMatter {
  categories: readonly DecisionCategory[];
  specialRules: readonly SpecialRuleKind[];
}

/** The matter under a new edition (新版本公布后的事项): its former categories and special laws, and those the row adds. */
export const underNewEdition = (
  matter: ListedMatter,
  row: ListedMatter,
): { categories: DecisionCategory[]; specialRules: SpecialRuleKind[] } => ({
  categories: [...new Set([...row.categories, ...matter.categories])],
  specialRules: [...new Set([...matter.specialRules, ...row.specialRules])],
});
