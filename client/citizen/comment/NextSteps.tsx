import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { NextSteps_ConsultationFragment } from '#client/graphql/graphql.ts';
import { closingShort, dayOf, longDate, shortDate } from '#client/format.ts';
import { Heading } from '#client/ui/Heading.tsx';
import { Steps, type Step } from '#client/ui/Steps.tsx';
import { words } from '#client/words.ts';

export const NextStepsFragment = graphql(`
  fragment NextSteps_consultation on Consultation {
    stage
    closesOn
    announcedClosesOn
    withdrawnAt
    decision {
      no
      phase
    }
    feedbackDueOn
    feedbackOverdue
    unit {
      name
    }
    report {
      publishedOn
    }
  }
`);

type Facts = NextSteps_ConsultationFragment;

interface NextStepsProps {
  consultation: FragmentType<typeof NextStepsFragment>;
  submittedAt: string;
  /** Outcome of this very comment, in one word. */
  outcome?: string | undefined;
}

/** 接下来: steps of the comment's treatment, and their deadlines. */
export function NextSteps({ consultation, submittedAt, outcome }: NextStepsProps) {
  const facts = readFragment(NextStepsFragment, consultation);
  return (
    <aside aria-labelledby="next">
      <Heading level={2} id="next">
        办理进度
      </Heading>
      <div className="gap-above">
        <Steps
          layout="down"
          steps={[
            { name: '已收到', note: shortDate(dayOf(submittedAt)), state: 'done' },
            ...(endedBefore(facts) ?? [
              ...takenBack(facts),
              sorting(facts),
              publishing(facts),
              answering(outcome),
            ]),
          ]}
        />
      </div>
      {facts.stage === 'OPEN' && facts.closesOn ? (
        <p className="small soft gap-above">
          {facts.announcedClosesOn && facts.announcedClosesOn !== facts.closesOn
            ? `截止日由${longDate(facts.announcedClosesOn)}延长到${longDate(facts.closesOn)}。`
            : ''}
          {closingShort(facts.closesOn)}前可以修改或撤回。过期没有公布采纳情况，这里会标出“逾期”。
        </p>
      ) : null}
    </aside>
  );
}

/** Where nothing more will be answered, the course ends there; the opinion stays. */
function endedBefore({ stage, withdrawnAt, decision, report, feedbackDueOn }: Facts): Step[] | null {
  if (report) return null;
  if (stage === 'WITHDRAWN' && withdrawnAt && !feedbackDueOn)
    return [{ name: '征求意见已撤回', note: `${longDate(dayOf(withdrawnAt))}，意见保留在案`, state: 'now' }];
  if (decision.phase === 'TERMINATED')
    return [{ name: '决策已终止', note: '不再作出决定，意见保留在案', state: 'now' }];
  return null;
}

/** A round that was withdrawn before its closing: opinions received until then are answered all the same. */
const takenBack = ({ withdrawnAt }: Facts): Step[] =>
  withdrawnAt
    ? [
        {
          name: '征求意见已撤回',
          note: `${longDate(dayOf(withdrawnAt))}，您的意见继续有效`,
          state: 'done',
        },
      ]
    : [];

function sorting({ stage, unit, report }: Facts): Step {
  const name = '整理研究';
  if (report) return { name, note: '已完成', state: 'done' };
  return stage === 'OPEN'
    ? { name, note: `截止后由${unit.name}逐条研究处理`, state: 'next' }
    : { name, note: `${unit.name}正在逐条研究处理`, state: 'now' };
}

function publishing({ feedbackDueOn, feedbackOverdue, report }: Facts): Step {
  const name = '公布采纳情况';
  if (report?.publishedOn) return { name, note: `${longDate(report.publishedOn)}公布`, state: 'done' };
  const due = feedbackDueOn ? `应当不晚于${longDate(feedbackDueOn)}` : '在规定期限内';
  return feedbackOverdue
    ? { name, note: `${due}，${words.states.overdue}`, state: 'late' }
    : { name, note: due, state: 'next' };
}

const answering = (outcome: string | undefined): Step =>
  outcome
    ? { name: '您的这一条', note: outcome, state: 'done' }
    : { name: '您的这一条', note: '采纳、部分采纳或未采纳，并写明理由', state: 'next' };
