import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { PRESS_QUESTION_ORIGIN_LABELS, PRESS_QUESTION_STATE_LABELS } from '#client/words.ts';
import { Outcome } from './Outcome.tsx';

export const QuestionsPartFragment = graphql(`
  fragment QuestionsPart_question on PressQuestion {
    id
    place
    origin
    outlet
    state
    shown
    answer
    notTaken
  }
`);

interface QuestionsPartProps {
  questions: readonly FragmentType<typeof QuestionsPartFragment>[];
  no: string;
}

/** 提问的处理: every question with its answer or its reason, in the order in which they came. */
export function QuestionsPart({ questions, no }: QuestionsPartProps) {
  const read = questions.map((question) => readFragment(QuestionsPartFragment, question));
  if (read.length === 0) return null;
  return (
    <Section id="tiwen" title="提问和处理" rule>
      <p className="small soft">按收到的先后排列，不评分、不投票。</p>
      <Ruled>
        {read.map((question) => (
          <RuledItem key={question.id} id={`tiwen-${question.place}`} margin={`第${question.place}个`}>
            <p className="small soft row">
              <span>
                {question.outlet ?? '公众'}　{PRESS_QUESTION_ORIGIN_LABELS[question.origin]}
              </span>
              <Tag kind={question.state === 'NOT_TAKEN' ? 'closed' : 'done'}>
                {PRESS_QUESTION_STATE_LABELS[question.state]}
              </Tag>
            </p>
            <p>
              <b>{question.shown ?? '这个问题的内容依法不公开。'}</b>
            </p>
            <Outcome {...question} no={no} />
          </RuledItem>
        ))}
      </Ruled>
    </Section>
  );
}
