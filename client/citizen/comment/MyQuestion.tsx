import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { MyQuestion_CommentFragment } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Reason } from '#client/ui/Theme.tsx';
import { words } from '#client/words.ts';
import { MY_COMMENT_REASON } from '../addresses.ts';
import { Paragraphs } from '../Paragraphs.tsx';

export const MyQuestionFragment = graphql(`
  fragment MyQuestion_comment on MyComment {
    confirmedUnit
    askReasonUntil
    reasonQuestion {
      ...MyReasonQuestion_fields
    }
    viewerCan {
      action
      allowed
    }
  }
`);

type Asked = NonNullable<MyQuestion_CommentFragment['reasonQuestion']>;

/** 理由不清楚: the way to say so while it is open; then what was asked, by when it is answered, the answer. */
export function MyQuestion({ comment }: { comment: FragmentType<typeof MyQuestionFragment> }) {
  const facts = readFragment(MyQuestionFragment, comment);
  if (facts.reasonQuestion) return <AskedOnce {...facts.reasonQuestion} unit={facts.confirmedUnit} />;
  if (!offer(facts.viewerCan, 'askReason').allowed || !facts.askReasonUntil) return null;
  return (
    <div className="stack gap-above screen-only">
      <p className="small">
        理由看不明白的，{longDate(facts.askReasonUntil)}以前可以提出一次，承办单位要再作答复。
      </p>
      <p>
        <ButtonLink look="quiet" href={MY_COMMENT_REASON}>
          {words.actions.askReason}
        </ButtonLink>
      </p>
    </div>
  );
}

const AskedOnce = ({ unit, ...asked }: Asked & { unit: string | null | undefined }) => (
  <div className="stack gap-above">
    <Reason label={`您在${longDate(asked.askedOn)}提出理由不清楚`}>
      {asked.question ? <Paragraphs>{asked.question}</Paragraphs> : <p className="soft">没有另写问题。</p>}
    </Reason>
    {asked.answer && asked.answeredOn ? (
      <Answered {...asked} answer={asked.answer} answeredOn={asked.answeredOn} unit={unit} />
    ) : (
      <Awaited {...asked} unit={unit} />
    )}
  </div>
);

function Answered({
  answer,
  answeredOn,
  dueOn,
  overdue,
  unit,
}: Asked & { answer: string; answeredOn: string; unit: string | null | undefined }) {
  return (
    <div>
      <Reason label="再次答复">
        <Paragraphs>{answer}</Paragraphs>
      </Reason>
      <p className="small soft gap-top">
        {unit}　{longDate(answeredOn)}
        {overdue ? `（应于${longDate(dueOn)}前答复，逾期）` : ''}
      </p>
    </div>
  );
}

const Awaited = ({ dueOn, overdue, unit }: Asked & { unit: string | null | undefined }) =>
  overdue ? (
    <Note tone="due" title="再次答复逾期">
      {unit}应于{longDate(dueOn)}前答复，至今没有答复。
    </Note>
  ) : (
    <p>
      {unit}应于{longDate(dueOn)}前答复，届时在这里可以看到。
    </p>
  );
