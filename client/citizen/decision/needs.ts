import type { ProcedurePart_DecisionFragment } from '#client/graphql/graphql.ts';
import { DECISION_STEP_LABELS, REQUIREMENT_LABELS, STEP_DUTY_LABELS } from '#client/words.ts';
import { DUTIES_THAT_DEPEND, STEPS_THAT_DEPEND } from './general-rules.ts';

type Data = ProcedurePart_DecisionFragment;
type Step = Data['requirements'][number];

/** Whether something must be done, in one word, and why, with its article. */
export interface Need {
  name: string;
  word: string;
  reason: string;
  article: string;
  basis: Step['basis'];
  /** The step or duty belongs to the procedure, or may yet. */
  applies: boolean;
  /** It is certain that it does. */
  sure: boolean;
}

/** Word for a step on which nobody can decide yet. */
export const UNTOLD = '看情形';

type Asked = Pick<Step, 'requirement' | 'reason' | 'article' | 'basis'>;

const applies = ({ requirement }: Asked) => requirement !== 'NOT_APPLICABLE';

/** A "no" that rests on nothing but undetermined circumstances is not shown: the rule itself is (一般规定). */
const needOf = (name: string, asked: Asked, rule: string | undefined): Need => ({
  name,
  ...asked,
  ...(rule
    ? { word: UNTOLD, reason: rule, applies: true, sure: false }
    : { word: REQUIREMENT_LABELS[asked.requirement], applies: applies(asked), sure: applies(asked) }),
});

/** A special law's choice of a hearing (可以听证) stands without them. */
const untold = ({ kind, requirement }: Step) =>
  requirement === 'NOT_APPLICABLE' || (requirement === 'OPTIONAL' && kind !== 'HEARING');

/** One step of the procedure as it is shown to readers: its requirement and the reason. */
export const stepNeed = (step: Step, { factsOn }: Pick<Data, 'factsOn'>): Need =>
  needOf(
    DECISION_STEP_LABELS[step.kind],
    step,
    !factsOn && untold(step) ? STEPS_THAT_DEPEND[step.kind] : undefined,
  );

/** Duties within a step that apply, such as 与特定群体沟通协商, beside the duty to take the step at all. */
export const dutyNeeds = ({ duties }: Step, { factsOn }: Pick<Data, 'factsOn'>): Need[] =>
  duties
    .map((duty) =>
      needOf(
        STEP_DUTY_LABELS[duty.kind],
        duty,
        !factsOn && duty.requirement === 'NOT_APPLICABLE' ? DUTIES_THAT_DEPEND[duty.kind] : undefined,
      ),
    )
    .filter(({ applies }) => applies);
