import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { FEEDBACK_LIMITS } from '#server/law/event/event-feedback.ts';
import { heldText } from '../parts/activity-standing.ts';
import { FormClosed, FormPage } from '../FormPage.tsx';
import { sentOf } from '../form-state.ts';
import { PartsForm } from '../OnceForm.tsx';
import { eventHref } from '../addresses/event.ts';
import { AnswerFields, ProofFields } from './FeedbackFields.tsx';

export const FeedbackPageQuery = graphql(`
  query EventFeedbackPage($no: String!) {
    privacyNotice {
      version
      text
    }
    event(no: $no) {
      no
      title
      contact
      slots {
        id
        startsAt
        endsAt
      }
      feedbackFindings {
        code
        message
        fix
      }
    }
  }
`);

export type FeedbackData = ResultOf<typeof FeedbackPageQuery>;

const USE = '评价不记名，不与报名信息一起保存；填写的文字到期删除。';

/** 活动评价: how it was for somebody who came, by their receipt or the code of the place; or that it has arrived. */
export function FeedbackPage({ data: { event, privacyNotice }, at, form }: PageProps<FeedbackData>) {
  if (!event) return null;
  const { no, title, slots, contact, feedbackFindings } = event;
  const back = { href: eventHref(no), word: '回到活动页' };
  const sent = sentOf(form);
  return (
    <FormPage
      title={`评价：${title}`}
      facts={[{ term: '举行时间', detail: slots.map(heldText).join('；') }]}
      form={form}
    >
      {at.query.shoudao ? (
        <Thanks back={back} />
      ) : feedbackFindings.length > 0 ? (
        <FormClosed findings={feedbackFindings} contact={contact} back={back} />
      ) : (
        <PartsForm
          at={at}
          sent={sent}
          parts={[
            ['您的评价', <AnswerFields key="answers" sent={sent} />],
            // The code of the place, where its picture was scanned.
            ['您参加过这次活动', <ProofFields key="proof" sent={sent} code={at.query.ma ?? ''} />],
          ]}
          privacyNotice={privacyNotice}
          use={USE}
          word="提交评价"
          back={back}
        />
      )}
    </FormPage>
  );
}

const Thanks = ({ back }: { back: { href: string; word: string } }) => (
  <div className="stack-6">
    <Note tone="done" title="评价已经收到，谢谢">
      {`满${FEEDBACK_LIMITS.shownFrom}份以后，各项的份数在活动页公布；填写的文字只供主办单位改进。`}
    </Note>
    <p>
      <ButtonLink look="quiet" href={back.href}>
        {back.word}
      </ButtonLink>
    </p>
  </div>
);
