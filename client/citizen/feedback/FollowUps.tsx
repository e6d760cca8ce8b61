import { longDate } from '#client/format.ts';
import { Reason } from '#client/ui/Theme.tsx';
import { Paragraphs } from '../Paragraphs.tsx';

interface FollowUp {
  questions: readonly string[];
  answer: string;
  answeredOn: string;
}

/** 再次答复: what was answered once more about a reason that was not clear, under the questions that may be shown. */
export const FollowUps = ({ followUps }: { followUps?: readonly FollowUp[] | null | undefined }) =>
  (followUps ?? []).map(({ questions, answer, answeredOn }, index) => (
    <Reason key={index} label={`再次答复（${longDate(answeredOn)}）`}>
      {questions.map((question, place) => (
        <p key={place} className="soft">
          提问：{question}
        </p>
      ))}
      <Paragraphs>{answer}</Paragraphs>
    </Reason>
  ));
