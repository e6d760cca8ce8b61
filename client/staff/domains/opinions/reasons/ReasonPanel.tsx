import { longDate } from '#client/format.ts';
import { AnswerText } from '#client/citizen/AnswerText.tsx';
import { Paragraphs } from '#client/citizen/Paragraphs.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { Reason } from '#client/ui/Theme.tsx';
import type { Group } from './reason-documents.ts';
import { ReasonActions } from './ReasonActions.tsx';

/** One reason: what it said, who asks what about it, how far its answer is, and what the viewer may do. */
export function ReasonPanel({ group }: { group: Group }) {
  const { clusterTitle, questions, answer } = group;
  return (
    <Panel
      title={`${clusterTitle ?? '逐条答复的意见'}　${questions.length}件`}
      aside={<Standing group={group} />}
    >
      <AnswerText {...group} changedClauses={[]} before="征求意见稿" />
      {questions.map((one) => (
        <Question key={one.commentId} {...one} alone={questions.length === 1} />
      ))}
      {answer?.returnedReason ? (
        <Note tone="care" small title="负责人退回" level={3}>
          {answer.returnedReason}
        </Note>
      ) : null}
      {answer ? <Answer answer={answer} /> : null}
      <ReasonActions group={group} />
    </Panel>
  );
}

function Standing({ group: { answer, dueOn, overdue } }: { group: Group }) {
  if (answer?.state === 'CONFIRMED')
    return <Tag kind={overdue ? 'due' : 'done'}>{overdue ? '逾期答复' : '已答复'}</Tag>;
  const due = `${longDate(dueOn)}前答复`;
  return overdue ? <Tag kind="due">{`${due}，已逾期`}</Tag> : <Tag kind="care">{due}</Tag>;
}

type Asked = Group['questions'][number] & { alone: boolean };

const Question = ({ question, opinion, differs, shown, ...one }: Asked) => (
  <div className="stack">
    <Reason label={`${one.displayName}　${longDate(one.askedOn)}提出`}>
      {question ? <Paragraphs>{question}</Paragraphs> : <p className="soft">没有另写问题。</p>}
    </Reason>
    {differs ? <Tag kind="care">说自己的意见与一并答复的不同，要求单独答复</Tag> : null}
    <Facts
      small
      items={[
        { term: '原来的意见', detail: opinion || '只表示态度' },
        { term: '受理编号', detail: one.receiptNo },
        { term: '意见', detail: shown ? '公开展示' : '不公开展示，提问也不公开' },
        ...(one.alone
          ? []
          : [{ term: '期限', detail: `${longDate(one.dueOn)}${one.overdue ? '，已逾期' : ''}` }]),
      ]}
    />
  </div>
);

const Answer = ({ answer }: { answer: NonNullable<Group['answer']> }) => (
  <div>
    <Reason label={answer.state === 'CONFIRMED' ? '再次答复' : '拟再次答复'}>
      <Paragraphs>{answer.text}</Paragraphs>
    </Reason>
    <p className="small soft gap-top">
      {answer.proposedBy}拟{answer.confirmedBy ? `，${answer.confirmedBy}确认` : ''}
      {answer.answeredOn ? `，${longDate(answer.answeredOn)}答复` : ''}
      {answer.showQuestions ? '' : '；提问不公开'}
    </p>
  </div>
);
