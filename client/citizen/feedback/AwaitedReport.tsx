import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { AwaitedReport_ConsultationFragment } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { words } from '#client/words.ts';
import { consultationHref, MY_COMMENT } from '../addresses.ts';
import { Period } from '../parts/Period.tsx';
import { subjectOf } from '../names.ts';

export const AwaitedReportFragment = graphql(`
  fragment AwaitedReport_consultation on Consultation {
    ...Period_consultation
    no
    round
    title
    stage
    closesOn
    commentCount
    unit {
      name
    }
    feedbackDueOn
    feedbackOverdue
  }
`);

interface AwaitedReportProps {
  consultation: FragmentType<typeof AwaitedReportFragment>;
  today: string;
}

/** Not published yet: when it is due; when that day is over, that it is late (逾期). */
export function AwaitedReport({ consultation, today }: AwaitedReportProps) {
  const facts = readFragment(AwaitedReportFragment, consultation);
  return (
    <Page>
      <PageHead
        tags={
          facts.feedbackOverdue ? (
            <Tag kind="due">{words.states.overdue}</Tag>
          ) : (
            <Tag kind="closed">还没有公布</Tag>
          )
        }
        title={`《${subjectOf(facts.title)}》意见采纳情况`}
        lead={leadOf(facts)}
        aside={<Period consultation={facts} today={today} />}
      />
      <Note title="先看这些">
        <p className="row">
          <a href={consultationHref(facts)}>征求意见的草案和材料</a>
          <a href={MY_COMMENT}>查询我的参与</a>
        </p>
      </Note>
    </Page>
  );
}

function leadOf({
  stage,
  unit,
  closesOn,
  commentCount,
  feedbackDueOn,
  feedbackOverdue,
}: AwaitedReport_ConsultationFragment) {
  if (stage === 'OPEN')
    return `正在征求意见，已收到${commentCount}条。截止以后由${unit.name}研究处理并公布。`;
  if (stage === 'WITHDRAWN' && !feedbackDueOn) return '本次征求意见已经撤回，不公布采纳情况。';
  if (stage === 'APPROVED') return '还没有开始征求意见。';
  const ended = closesOn ? `${longDate(closesOn)}截止，` : '';
  const received = `${stage === 'WITHDRAWN' ? '本次征求意见已经撤回，撤回以前' : ended}共收到${commentCount}条意见。`;
  if (!feedbackDueOn) return received;
  return feedbackOverdue
    ? `${received}采纳情况应当在${longDate(feedbackDueOn)}前公布，现已逾期。`
    : `${received}采纳情况将在${longDate(feedbackDueOn)}前公布。`;
}
