/**
 * 国令713号第三条第三款: what a new edition of the catalogue names no longer goes on to bind a decision begun before it, until 司法局
 * releases it (免除新版本删去的要求): the unit says why, another person rules, everybody reads it. What the statute, a law or the body itself asks
 * is never released, and an edition that names it again binds again.
 */
import { DECISION_STEP_LABELS, DecisionStepKind } from '#server/law/decision/decision-phase.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type MeasuredReason, refuseShortReason } from '#server/law/reason.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { type Edition, stepsNamed } from './binding-editions.ts';
import { SPECIAL_RULE_NAMES, type SpecialRuleKind } from './special-law.ts';

const r07 = provision('R-07', 'DESIGN', '目录办理流程');

/** A step that is to be taken no longer because the catalogue names it no longer (免除的程序), and why. */
export interface StepRelease {
  step: DecisionStepKind;
  reason: string;
}

/** A special law that the catalogue names no longer (免除的专门规定), and why. */
export interface LawRelease {
  law: SpecialRuleKind;
  reason: string;
}

/** What a unit asks to be released of (提出免除的要求). */
export interface Releases {
  steps: readonly StepRelease[];
  laws: readonly LawRelease[];
}

/** Nothing (没有提出免除), as of proposals before there were releases. */
export const NOTHING_RELEASED: Releases = { steps: [], laws: [] };

/** What earlier editions named and the edition in force does not (新版本删去的要求), as far as it still binds. */
export interface Dropped {
  steps: DecisionStepKind[];
  laws: SpecialRuleKind[];
}

/** An edition's row with the special laws it names (目录版本中的事项). */
export interface ListedEdition extends Edition {
  laws: readonly SpecialRuleKind[];
}

/** What of a matter the catalogue may have dropped (事项). */
export interface BoundMatter {
  specialRules: readonly SpecialRuleKind[];
  releasedSteps: readonly DecisionStepKind[];
}

/** What the last of the editions that bind a matter dropped (新版本删去的要求). */
export function droppedByEdition(
  binding: readonly ListedEdition[],
  { specialRules, releasedSteps }: BoundMatter,
): Dropped {
  const now = binding.at(-1);
  if (!now) return { steps: [], laws: [] };
  const before = binding.slice(0, -1);
  const gone = new Set(before.flatMap(stepsNamed));
  for (const step of [...stepsNamed(now), ...releasedSteps]) gone.delete(step);
  return {
    steps: Object.values(DecisionStepKind).filter((step) => gone.has(step)),
    laws: specialRules.filter(
      (law) => before.some(({ laws }) => laws.includes(law)) && !now.laws.includes(law),
    ),
  };
}

/** What forbids releasing a decision of this (提出、认定免除): `owed` holds the steps that it would still have to take. */
export const refuseReleases = (
  { steps, laws }: Releases,
  { dropped, owed }: { dropped: Dropped; owed: ReadonlySet<DecisionStepKind> },
  { reasonMinChars }: Pick<LocalPolicy, 'reasonMinChars'>,
): Finding[] => [
  ...steps.flatMap(({ step, reason }) => {
    const [name, field] = [DECISION_STEP_LABELS[step], releaseField(step)];
    return [
      ...(dropped.steps.includes(step) ? [] : [notDropped(name, field)]),
      ...(dropped.steps.includes(step) && owed.has(step) ? [stillOwed(name, field)] : []),
      ...refuseShortReason(reason, reasonMinChars, unexplained(name, field)),
    ];
  }),
  ...laws.flatMap(({ law, reason }) => {
    const [name, field] = [SPECIAL_RULE_NAMES[law], releaseField(law)];
    return [
      ...(dropped.laws.includes(law) ? [] : [notDropped(name, field)]),
      ...refuseShortReason(reason, reasonMinChars, unexplained(name, field)),
    ];
  }),
];

/** The matter after the ruling (免除以后的事项). */
export const released = (
  { specialRules, releasedSteps }: BoundMatter,
  { steps, laws }: Releases,
): { specialRules: SpecialRuleKind[]; releasedSteps: DecisionStepKind[] } => ({
  specialRules: specialRules.filter((kind) => !laws.some(({ law }) => law === kind)),
  releasedSteps: [...new Set([...releasedSteps, ...steps.map(({ step }) => step)])],
});

/** The field of one release's reason (免除的理由), as findings name it. */
export const releaseField = (what: `${DecisionStepKind | SpecialRuleKind}`): string => `released.${what}`;

const notDropped = (name: string, field: string) => r07.block('RELEASE_NOT_DROPPED', field)`
  “${name}”不是目录新版本删去的要求，不能免除。
  只免除启动以后公布的目录版本删去、现在仍然适用的程序和专门规定。`;

const stillOwed = (name: string, field: string) => r07.block('RELEASE_STILL_OWED', field)`
  条例、专门规定或者本机关设定要求履行“${name}”，目录不再写明也不能免除。
  去掉这一项；事项情形有变的，先更正情形。`;

const unexplained = (name: string, field: string): MeasuredReason => ({
  code: 'RELEASE_REASON_REQUIRED',
  on: r07,
  missing: `没有写明免除“${name}”的理由。`,
  remedy: '写明目录为什么删去、本事项为什么不再需要',
  field,
});
