import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Part } from '#client/ui/Part.tsx';
import { decisionHref } from '../addresses.ts';
import { StepLine } from '../parts/StepLine.tsx';
import { PARTS } from './Reading.tsx';

export const ProgressPartFragment = graphql(`
  fragment ProgressPart_consultation on Consultation {
    decision {
      no
      title
      ...StepLine_decision
    }
  }
`);

/** 决策进度: how far the decision itself has come. */
export function ProgressPart({ consultation }: { consultation: FragmentType<typeof ProgressPartFragment> }) {
  const { decision } = readFragment(ProgressPartFragment, consultation);
  return (
    <Part {...PARTS.progress}>
      <StepLine decision={decision} />
      <p className="small">
        <a href={decisionHref(decision.no)}>{decision.title}：全部程序与材料</a>
      </p>
    </Part>
  );
}
