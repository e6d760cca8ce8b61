/** 免除目录新版本删去的要求: form values of the releases asked for, and their conversion to the contract's input. */
import type {
  CategoryReleaseInput,
  DecisionCategory,
  DecisionStepKind,
  DutyReleaseInput,
  FactProposalInput,
  FactsPanel_DecisionFragment,
  LawReleaseInput,
  SpecialRuleKind,
  StepDutyKind,
  StepReleaseInput,
} from '#client/graphql/graphql.ts';
import {
  isReleasable,
  type Releasable,
  RELEASABLE_LABELS,
  releaseField,
  verbOf,
} from '#server/law/catalogue/releases.ts';
import { SpecialRuleKind as LawKind } from '#server/law/catalogue/special-law.ts';
import { DecisionCategory as Category } from '#server/law/decision/decision-category.ts';
import { DecisionStepKind as StepKind } from '#server/law/decision/decision-phase.ts';
import { StepDutyKind as DutyKind } from '#server/law/decision/requirement.ts';

export type ReleaseKey = `${Releasable}`;

/** Reasons for the releases asked for, by requirement; one that is not to be released has no entry. */
export interface ReleaseForm {
  releases: Partial<Record<ReleaseKey, string>>;
}

export const NO_RELEASES: ReleaseForm = { releases: {} };

/** Requirements dropped by the new catalogue edition, each with its name and the verb for giving it up. */
export const droppedIn = (dropped: FactsPanel_DecisionFragment['droppedByEdition']) =>
  dropped.flatMap(({ what, keptFor }) =>
    isReleasable(what) ? [{ what, keptFor, name: RELEASABLE_LABELS[what], verb: verbOf(what) }] : [],
  );

export const RELEASE_LABELS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(RELEASABLE_LABELS).map(([what, name]) => [
    releaseField(what as Releasable),
    `${verbOf(what as Releasable)}“${name}”的理由`,
  ]),
);

/** Form values as the contract's input. */
export const releaseInput = (
  releases: ReleaseForm['releases'],
): Pick<FactProposalInput, 'releasedSteps' | 'releasedDuties' | 'releasedLaws' | 'releasedCategories'> => {
  /** Requirements among these that are to be released, with their reasons. */
  const asked = <T extends ReleaseKey, R>(keys: readonly T[], line: (what: T, reason: string) => R): R[] =>
    keys.flatMap((what) => {
      const reason = releases[what];
      return reason === undefined ? [] : [line(what, reason)];
    });
  return {
    releasedSteps: asked<DecisionStepKind, StepReleaseInput>(Object.values(StepKind), (step, reason) => ({
      step,
      reason,
    })),
    releasedDuties: asked<StepDutyKind, DutyReleaseInput>(Object.values(DutyKind), (duty, reason) => ({
      duty,
      reason,
    })),
    releasedLaws: asked<SpecialRuleKind, LawReleaseInput>(Object.values(LawKind), (law, reason) => ({
      law,
      reason,
    })),
    releasedCategories: asked<DecisionCategory, CategoryReleaseInput>(
      Object.values(Category),
      (category, reason) => ({ category, reason }),
    ),
  };
};
