import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { TallyPart_ActivityFragment as Data } from '#client/graphql/graphql.ts';
import { percent } from '#client/format.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Table } from '#client/ui/Table.tsx';
import { QUESTIONNAIRE_CAVEAT } from '#server/law/participation/questionnaire.ts';
import { QUESTION_KIND_LABELS } from '#server/law/participation/question-kinds.ts';

export const TallyPartFragment = graphql(`
  fragment TallyPart_activity on PublicActivity {
    questions {
      kind
      text
      options
    }
    tally {
      total
      questions {
        counts
        answered
      }
    }
  }
`);

/** 问卷结果: every option as often as it was chosen, with what it does not say; nothing before it has closed. */
export function TallyPart({ activity }: { activity: FragmentType<typeof TallyPartFragment> }) {
  const { questions, tally } = readFragment(TallyPartFragment, activity);
  if (!tally) return null;
  return (
    <Section id="jieguo" title="问卷结果" rule>
      <div className="stack-6">
        <p>
          共收到 <b className="num">{tally.total}</b> 份。{QUESTIONNAIRE_CAVEAT}
        </p>
        {questions.map((question, place) => (
          <Result key={place} place={place} question={question} tally={tally.questions[place]} />
        ))}
      </div>
    </Section>
  );
}

interface ResultProps {
  place: number;
  question: Data['questions'][number];
  tally: NonNullable<Data['tally']>['questions'][number] | undefined;
}

function Result({ place, question: { kind, text, options }, tally }: ResultProps) {
  const answered = tally?.answered ?? 0;
  const title = `${place + 1}．${text}（${QUESTION_KIND_LABELS[kind]}，${answered}份作答）`;
  if (options.length === 0) return <p>{`${title} 填写的内容由承办单位归纳，写入活动纪要。`}</p>;
  return (
    <Table
      caption={title}
      columns={[{ label: '选项' }, { label: '次数', num: true }, { label: '占作答', num: true }]}
      rows={options.map((option, index) => ({
        key: String(index),
        cells: [option, tally?.counts[index] ?? 0, percent(tally?.counts[index] ?? 0, answered)],
      }))}
    />
  );
}
