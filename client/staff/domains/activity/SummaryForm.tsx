import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { SummariseWritten } from './activity-documents.ts';

const SummaryFormFragment = graphql(`
  fragment SummaryForm_activity on PublicActivity {
    id
    version
    summaries
    questions {
      text
    }
    writtenCounts {
      question
      count
    }
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

const nameOf = (question: number) => `ti${question}`;

/** 归纳: for every question at which something was written; published when the questionnaire is put on record (第十八条). */
export function SummaryForm({ activity }: { activity: FragmentType<typeof SummaryFormFragment> }) {
  const { id, version, questions, viewerCan, ...told } = readFragment(SummaryFormFragment, activity);
  const counts = told.writtenCounts ?? [];
  const summaries = told.summaries ?? [];
  if (!viewerCan || counts.length === 0) return <p>没有书面回答，不用归纳。</p>;
  return (
    <>
      <p className="small">
        逐题写明提出了哪些意见（国令713号第十八条）。登记公众参与活动时，归纳随结果和纪要公布；没有归纳的不能登记。
      </p>
      <Facts
        items={counts.map(({ question, count }) => ({
          term: `第${question + 1}题（${count}条）`,
          detail: summaries[question] || '还没有归纳',
        }))}
      />
      <ActionForm
        form={`activity:${id}:summaries`}
        capability={offer(viewerCan, 'summariseWritten')}
        word="归纳书面回答"
        document={SummariseWritten}
        fields={counts.map(({ question, count }) => ({
          name: nameOf(question),
          label: `第${question + 1}题　${questions[question]?.text ?? ''}（${count}条）`,
          kind: 'area',
          optional: true,
          initial: summaries[question] ?? '',
        }))}
        variables={(values) => ({
          id,
          version,
          summaries: counts.map(({ question }) => ({ question, text: values[nameOf(question)] ?? '' })),
        })}
      />
    </>
  );
}
