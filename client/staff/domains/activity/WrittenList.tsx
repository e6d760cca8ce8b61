import { graphql } from '#client/graphql/gql.ts';
import { RevealButton } from '#client/staff/ground/form/RevealButton.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Table } from '#client/ui/Table.tsx';

const RevealWritten = graphql(`
  mutation RevealWrittenAnswer($id: String!, $reason: Text!) {
    revealWrittenAnswer(id: $id, reason: $reason) {
      text
    }
  }
`);

interface Answer {
  id: string;
  question: number;
  text: string;
  masked: boolean;
}

interface WrittenListProps {
  answers: readonly Answer[];
  questions: readonly { text: string }[];
}

/** Nobody's answers, as they were written; what is masked is shown for a reason, which is on record. */
export const WrittenList = ({ answers, questions }: WrittenListProps) =>
  answers.length === 0 ? (
    <Empty title="没有书面回答" level={3}>
      换一道题或者换几个字再找；后面还有的，看下一页。
    </Empty>
  ) : (
    <Table
      stack
      caption="书面回答"
      captionHidden
      columns={[{ label: '题目' }, { label: '回答' }]}
      rows={answers.map((answer) => ({
        key: answer.id,
        cells: [
          `第${answer.question + 1}题　${questions[answer.question]?.text ?? ''}`,
          <Words key="words" {...answer} />,
        ],
      }))}
    />
  );

const Words = ({ id, text, masked }: Answer) => (
  <>
    {text}
    {masked ? (
      <span className="reveal">
        <RevealButton
          id={id}
          form={`written:${id}:reveal`}
          word="显示未遮盖的原文"
          title="显示未遮盖的原文"
          button="显示"
          document={RevealWritten}
        >
          {(seen) => <span className="original">未遮盖的原文：{seen.text}</span>}
        </RevealButton>
      </span>
    ) : null}
  </>
);
