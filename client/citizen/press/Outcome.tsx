import type { PressQuestionState, QuestionNotTaken } from '#client/graphql/graphql.ts';
import { PRESS_QUESTION_STATE_LABELS, QUESTION_NOT_TAKEN_LABELS } from '#client/words.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { transcriptHref } from '../addresses/press.ts';

interface OutcomeProps {
  state: PressQuestionState;
  answer?: string | null | undefined;
  notTaken?: QuestionNotTaken | null | undefined;
  /** Number of the event. */
  no: string;
}

/** Outcome of a question: its answer, where it was answered, or why it was not taken. */
export function Outcome({ state, answer, notTaken, no }: OutcomeProps) {
  if (notTaken) return <p>没有采用。理由：{QUESTION_NOT_TAKEN_LABELS[notTaken]}。</p>;
  if (state === 'RECEIVED' || state === 'ASKED')
    return <p className="soft">{PRESS_QUESTION_STATE_LABELS[state]}，还没有公布答复。</p>;
  return (
    <>
      {answer ? <Paragraphs>{answer}</Paragraphs> : null}
      {state === 'ANSWERED' ? (
        <p>
          现场已经回答，见<a href={`${transcriptHref(no)}#shilu`}>文字实录</a>。
        </p>
      ) : null}
    </>
  );
}
