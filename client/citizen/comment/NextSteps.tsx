import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { NextSteps_ConsultationFragment } from '#client/graphql/graphql.ts';
import { closingShort, dayOf, longDate, shortDate } from '#client/format.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Steps } from '#client/ui/Steps.tsx';

export const NextStepsFragment = graphql(`
  fragment NextSteps_consultation on Consultation {
    stage
    closesOn
    feedbackDueOn
    unit {
      name
    }
  }
`);

interface NextStepsProps {
  consultation: FragmentType<typeof NextStepsFragment>;
  submittedAt: string;
}

/** 接下来: what will be done with it, and until when. */
export function NextSteps({ consultation, submittedAt }: NextStepsProps) {
  const facts = readFragment(NextStepsFragment, consultation);
  return (
    <aside aria-labelledby="next">
      <Heading level={2} id="next">
        接下来
      </Heading>
      <div className="gap-above">
        <Steps layout="down" steps={stepsOf(facts, submittedAt)} />
      </div>
      {facts.stage === 'OPEN' && facts.closesOn ? (
        <p className="small soft gap-above">
          {closingShort(facts.closesOn)}前可以修改或撤回。过期没有公布采纳情况，这里会标出“逾期”。
        </p>
      ) : null}
    </aside>
  );
}

const stepsOf = ({ unit, feedbackDueOn }: NextSteps_ConsultationFragment, submittedAt: string) => [
  { name: '已收到', note: shortDate(dayOf(submittedAt)), state: 'done' as const },
  { name: '整理归类', note: `截止后由${unit.name}逐条研究处理`, state: 'next' as const },
  {
    name: '公布采纳情况',
    note: feedbackDueOn ? `应当不晚于${longDate(feedbackDueOn)}` : '在规定期限内',
    state: 'next' as const,
  },
  { name: '您的这一条', note: '采纳、部分采纳或未采纳，并写明理由', state: 'next' as const },
];
