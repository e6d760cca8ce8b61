/**
 * 国令713号第三条第三款: a requirement that a new edition of the catalogue drops still binds a decision begun before
 * it, until 司法局 releases it (免除新版本删去的要求): the unit gives the reason, another person rules, everybody reads it.
 * Requirements of the statute, of a law or of the body itself are never released, and an edition that names one again
 * binds again.
 */
import type { DecisionCategory } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import {
  type Need,
  Requirement,
  StepDutyKind,
  type StepRequirement,
} from '#server/law/decision/requirement.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type MeasuredReason, refuseShortReason } from '#server/law/reason.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { dutiesNamed, type Edition, type Released, stepsNamed } from './binding-editions.ts';
import {
  eachRelease,
  RELEASABLE_LABELS,
  type Releasable,
  releaseField,
  type Releases,
  verbOf,
} from './releases.ts';
import type { SpecialRuleKind } from './special-law.ts';

const r07 = provision('R-07', 'DESIGN', '目录办理流程');

/** Requirements named by earlier editions and dropped by the edition in force (新版本删去的要求), as far as they still bind. */
export interface Dropped {
  steps: readonly DecisionStepKind[];
  duties: readonly StepDutyKind[];
  laws: readonly SpecialRuleKind[];
  categories: readonly DecisionCategory[];
}

/** An edition's row with the special laws and the categories it names (目录版本中的事项). */
export interface ListedEdition extends Edition {
  laws: readonly SpecialRuleKind[];
  categories: readonly DecisionCategory[];
}

/** The parts of a matter the catalogue may have dropped (事项). */
export interface BoundMatter extends Released {
  specialRules: readonly SpecialRuleKind[];
  categories: readonly DecisionCategory[];
}

/** Requirements dropped by the last of the editions that bind a matter (新版本删去的要求). */
export function droppedByEdition(binding: readonly ListedEdition[], matter: BoundMatter): Dropped {
  const now = binding.at(-1);
  const before = binding.slice(0, -1);
  /** Entries named by an earlier edition and not by the last one. */
  const gone = <T>(named: (edition: ListedEdition) => readonly T[]): ReadonlySet<T> => {
    const still = now ? named(now) : [];
    return new Set(before.flatMap(named).filter((one) => !still.includes(one)));
  };
  const [steps, duties, laws] = [gone(stepsNamed), gone(dutiesNamed), gone((edition) => edition.laws)];
  const categories = gone((edition) => edition.categories);
  const { specialRules, releasedSteps, releasedDuties } = matter;
  return {
    steps: Object.values(DecisionStepKind).filter((step) => steps.has(step) && !releasedSteps.includes(step)),
    duties: Object.values(StepDutyKind).filter((duty) => duties.has(duty) && !releasedDuties.includes(duty)),
    laws: specialRules.filter((law) => laws.has(law)),
    categories: matter.categories.filter((category) => categories.has(category)),
  };
}

/** A dropped requirement still owed on another ground (另有规定要求、不能免除的), with that ground. */
export interface KeptRequirement extends Pick<Need, 'reason' | 'article' | 'basis'> {
  what: DecisionStepKind | StepDutyKind;
}

/**
 * Those of these steps and duties still owed on another ground (仍须履行的): `after` is the course of the matter once all of
 * them are released.
 */
export const stillOwed = (
  { steps, duties }: Pick<Dropped, 'steps' | 'duties'>,
  after: readonly StepRequirement[],
): KeptRequirement[] =>
  after
    .flatMap((step) => [
      ...(steps.includes(step.kind) ? [{ ...step, what: step.kind }] : []),
      ...step.duties.flatMap((duty) => (duties.includes(duty.kind) ? [{ ...duty, what: duty.kind }] : [])),
    ])
    .filter(({ requirement }) => requirement === Requirement.REQUIRED)
    .map(({ what, reason, article, basis }) => ({ what, reason, article, basis }));

/** Reasons against releasing a decision of these requirements (提出、认定免除): `kept` holds those it would still owe. */
export const refuseReleases = (
  asked: Releases,
  { dropped, kept }: { dropped: Dropped; kept: readonly KeptRequirement[] },
  { reasonMinChars }: Pick<LocalPolicy, 'reasonMinChars'>,
): Finding[] => {
  const gone: readonly Releasable[] = Object.values(dropped).flat();
  return eachRelease(asked).flatMap(({ what, reason }) => {
    const [name, field] = [RELEASABLE_LABELS[what], releaseField(what)];
    const need = kept.find((one) => one.what === what);
    return [
      ...(gone.includes(what) ? [] : [notDropped(name, field)]),
      ...(gone.includes(what) && need ? [stillNeeded(need, name, field)] : []),
      ...refuseShortReason(reason, reasonMinChars, unexplained(name, field)),
    ];
  });
};

/** The matter after the ruling (免除以后的事项). */
export const released = (
  { specialRules, categories, releasedSteps, releasedDuties }: BoundMatter,
  asked: Releases,
): { [K in keyof BoundMatter]: BoundMatter[K][number][] } => ({
  specialRules: specialRules.filter((kind) => !asked.laws.some(({ law }) => law === kind)),
  categories: categories.filter((kind) => !asked.categories.some(({ category }) => category === kind)),
  releasedSteps: [...new Set([...releasedSteps, ...asked.steps.map(({ step }) => step)])],
  releasedDuties: [...new Set([...releasedDuties, ...asked.duties.map(({ duty }) => duty)])],
});

/** Whether a matter is still free of a requirement (免除仍然有效): an edition that named it again binds again. */
export const isFree = (
  what: Releasable,
  { specialRules, categories, releasedSteps, releasedDuties }: BoundMatter,
): boolean => {
  const bound: readonly Releasable[] = [...specialRules, ...categories];
  const free: readonly Releasable[] = [...releasedSteps, ...releasedDuties];
  return verbOf(what) === '不再履行' ? free.includes(what) : !bound.includes(what);
};

const notDropped = (name: string, field: string) => r07.block('RELEASE_NOT_DROPPED', field)`
  “${name}”不是目录新版本删去的要求，不能免除。
  只免除启动以后公布的目录版本删去、现在仍然适用的程序、要求、专门规定和类别。`;

const stillNeeded = ({ reason, article, basis }: KeptRequirement, name: string, field: string) =>
  provision('R-07', basis, article).block('RELEASE_STILL_OWED', field)`
    “${name}”目录不再写明也不能免除：${reason}
    去掉这一项；事项情形有变的，先更正情形。`;

const unexplained = (name: string, field: string): MeasuredReason => ({
  code: 'RELEASE_REASON_REQUIRED',
  on: r07,
  missing: `没有写明免除“${name}”的理由。`,
  remedy: '写明目录为什么删去、本事项为什么不再需要',
  field,
});
