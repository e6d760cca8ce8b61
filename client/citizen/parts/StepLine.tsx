import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Steps } from '#client/ui/Steps.tsx';
import { stepsOf } from './steps-of.ts';

export const StepLineFragment = graphql(`
  fragment StepLine_decision on Decision {
    year
    stepLine {
      ...StepLineEntry_fields
    }
  }
`);

interface StepLineProps {
  decision: FragmentType<typeof StepLineFragment>;
}

/** The steps of a decision with what was recorded of them (流程线). */
export function StepLine({ decision }: StepLineProps) {
  const { year, stepLine } = readFragment(StepLineFragment, decision);
  return <Steps steps={stepsOf(year, stepLine)} />;
}
