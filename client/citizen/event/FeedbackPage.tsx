import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Form, FormPart } from '#client/ui/Form.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { FEEDBACK_LIMITS } from '#server/law/event/event-feedback.ts';
import { heldText } from '../activity/standing.ts';
import { FormErrors } from '../FormErrors.tsx';
import { type Sent, sentOf } from '../form-state.ts';
import { FormTrap, PrivacyNote } from '../FormTrap.tsx';
import { eventHref } from './addresses.ts';
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
type Event = NonNullable<FeedbackData['event']>;

/** 活动评价: how it was for somebody who came, by their receipt or the code of the place; or that it has arrived. */
export function FeedbackPage({ data: { event, privacyNotice }, at, form }: PageProps<FeedbackData>) {
  if (!event) return null;
  return (
    <Page>
      <PageHead title={`评价：${event.title}`}>
        <Facts inline items={[{ term: '举行时间', detail: event.slots.map(heldText).join('；') }]} />
      </PageHead>
      <FormErrors errors={form?.errors ?? []} />
      {at.query.shoudao ? (
        <Thanks {...event} />
      ) : event.feedbackFindings.length > 0 ? (
        <Closed {...event} />
      ) : (
        <FeedbackForm
          event={event}
          privacyNotice={privacyNotice}
          sent={sentOf(form)}
          path={at.path}
          newKey={at.key}
          code={at.query.ma ?? ''}
        />
      )}
    </Page>
  );
}

const Back = ({ no }: Pick<Event, 'no'>) => (
  <p>
    <ButtonLink look="quiet" href={eventHref(no)}>
      回到活动页
    </ButtonLink>
  </p>
);

const Thanks = ({ no }: Event) => (
  <div className="stack-6">
    <Note tone="done" title="评价已经收到，谢谢">
      {`满${FEEDBACK_LIMITS.shownFrom}份以后，各项的份数在活动页公布；填写的文字只供主办单位改进。`}
    </Note>
    <Back no={no} />
  </div>
);

const Closed = ({ no, feedbackFindings, contact }: Event) => (
  <div className="stack-6">
    {feedbackFindings.map(({ code, message, fix }) => (
      <Note key={code} tone="care" title={message}>
        {`${fix ?? ''}联系方式：${contact}`}
      </Note>
    ))}
    <Back no={no} />
  </div>
);

interface FeedbackFormProps {
  event: Event;
  privacyNotice: FeedbackData['privacyNotice'];
  sent: Sent;
  path: string;
  newKey: string;
  /** The code of the place, where its picture was scanned. */
  code: string;
}

const USE = '评价不记名，不与报名信息一起保存；填写的文字到期删除。';

const FeedbackForm = ({ event, privacyNotice, sent, path, newKey, code }: FeedbackFormProps) => (
  <Form action={path}>
    <input type="hidden" name="noticeVersion" value={privacyNotice.version} />
    <input type="hidden" name="idempotencyKey" value={sent.value('idempotencyKey') || newKey} />
    <FormTrap />
    <FormPart id="part-1" title="一　您的评价">
      <AnswerFields sent={sent} />
    </FormPart>
    <FormPart id="part-2" title="二　您参加过这次活动">
      <ProofFields sent={sent} code={code} />
    </FormPart>
    <FormPart id="part-3" title="三　隐私">
      <PrivacyNote {...privacyNotice} use={USE} />
    </FormPart>
    <p className="row">
      <Button type="submit">提交评价</Button>
      <ButtonLink look="text" href={eventHref(event.no)}>
        回到活动页
      </ButtonLink>
    </p>
  </Form>
);
