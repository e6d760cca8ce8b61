import type { StepRequirementView } from '#schema/decision/step-requirement-view.ts';
import { StepStatus } from '#schema/decision/step-status.ts';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import { decisionFacts } from '#server/law/decision/decision-facts.ts';
import { listedNo } from '#server/law/decision/decision-number.ts';
import { ownSetting, ownSteps } from '#server/law/policy/body-policy.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import type { CourseGiven } from '#server/law/decision/matter.ts';
import type { MatterSpan, Released } from '#server/law/catalogue/binding-editions.ts';
import type { StepRequirement } from '#server/law/decision/requirement.ts';
import { requiredSteps } from '#server/law/decision/required-steps.ts';
import { type LawMatter, type LawsOfDay, specialLaws } from '#server/law/catalogue/special-law.ts';
import { spanOf } from './special-laws.queries.ts';
import { courseOf, editionsOf } from './listed-row.queries.ts';
import { type RecordedStep, toldStep } from './step-line.queries.ts';

/** Facts that decide a decision's steps (事项情形、专门规定), and its place in the catalogue. */
export interface Subject extends LawMatter, Released {
  no: string;
}

/** The rules by which steps are derived: the county's setting, the special laws and the day. */
export interface StepRules extends LawsOfDay {
  policy: Pick<LocalPolicy, 'solicitationRequired'>;
  /** Settings of bodies that decide for themselves, for their own decisions. */
  bodies: Rules['bodies'];
}

/**
 * Requirements of the catalogue and the settings on a matter (目录、本县设定和本机关设定的要求); an adjusting decision
 * goes back to the row of the one it adjusts.
 */
const courseGiven = async (
  db: Db,
  no: string,
  { policy, bodies }: Pick<StepRules, 'policy' | 'bodies'>,
  span: MatterSpan,
): Promise<CourseGiven> => {
  const course = courseOf(await editionsOf(db, listedNo(no)), span, policy);
  if (bodies.size === 0) return course;
  const decision = await db.selectFrom('decision').select('organ_id').where('no', '=', no).executeTakeFirst();
  return { ...course, ownSteps: ownSteps(ownSetting(bodies, decision?.organ_id ?? null, span.until)) };
};

/** The steps of a decision and whether each must be taken (应履行的程序): by the law and the editions of the catalogue of its days. */
export const requirementsOf = async (
  db: Db,
  subject: Subject,
  rules: StepRules,
): Promise<StepRequirement[]> =>
  requirementsBy(db, subject, rules, await spanOf(db, subject.no, rules.today));

/** The same for what goes through the procedure again (重大调整): by the law and the catalogue of today, whatever was decided before. */
export const requirementsAnew = async (
  db: Db,
  subject: Subject,
  rules: StepRules,
): Promise<StepRequirement[]> =>
  requirementsBy(db, subject, rules, { since: rules.today, until: rules.today });

/** An adjusted matter goes back to the row of what it adjusts. */
const requirementsBy = async (
  db: Db,
  subject: Subject,
  rules: StepRules,
  span: MatterSpan,
): Promise<StepRequirement[]> =>
  requiredSteps(
    decisionFacts(subject.facts),
    specialLaws(subject, { laws: rules.laws, today: span.until }),
    await courseGiven(db, subject.no, rules, { ...span, released: subject }),
  );

/** Each step with what was recorded of it (程序及办理情况). */
export const withRecorded = (
  requirements: readonly StepRequirement[],
  steps: readonly RecordedStep[],
): StepRequirementView[] =>
  requirements.map((requirement) => {
    const recorded = steps.map(toldStep).find(({ kind }) => kind === requirement.kind);
    return {
      ...requirement,
      status: recorded?.status ?? StepStatus.PENDING,
      happenedOn: recorded?.happenedOn ?? null,
      note: recorded?.note ?? null,
    };
  });
