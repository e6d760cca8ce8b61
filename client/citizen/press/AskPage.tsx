import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { QUESTION_LIMITS } from '#server/law/press/press-question.ts';
import { heldText } from '../parts/activity-standing.ts';
import { FormPage } from '../FormPage.tsx';
import { type Sent, sentOf } from '../form-state.ts';
import { OnceForm } from '../OnceForm.tsx';
import { backTo, PressClosed } from './PressClosed.tsx';

export const AskPageQuery = graphql(`
  query AskPressPage($no: String!) {
    pressConference(eventNo: $no) {
      id
      askingFindings {
        code
        message
        fix
      }
      event {
        no
        title
        place
        contact
        startsAt
        endsAt
      }
    }
  }
`);

export type AskData = ResultOf<typeof AskPageQuery>;

/** 会前提问: anybody asks; nothing is collected of them, and nobody ranks what is asked. */
export function AskPage({ data: { pressConference: press }, at, form }: PageProps<AskData>) {
  if (!press) return null;
  const sent = sentOf(form);
  return (
    <FormPage
      title={`提问：${press.event.title}`}
      lead="任何人都可以提问。问题按收到的先后排列，不评分、不投票；每个问题都公布答复，或者公布没有采用的理由。"
      facts={[
        { term: '时间', detail: heldText(press.event) },
        { term: '地点', detail: press.event.place },
      ]}
      form={form}
    >
      {press.askingFindings.length > 0 ? (
        <PressClosed {...press.event} findings={press.askingFindings} />
      ) : (
        <OnceForm
          at={at}
          sent={sent}
          hidden={{ eventId: press.id }}
          word="提交问题"
          back={backTo(press.event)}
        >
          <QuestionFields sent={sent} />
        </OnceForm>
      )}
    </FormPage>
  );
}

const QuestionFields = ({ sent }: { sent: Sent }) => (
  <>
    <TextArea
      short
      name="text"
      label="您的问题"
      hint="请不要写姓名、手机号等个人信息；问题检查以后公开。"
      max={QUESTION_LIMITS.text}
      error={sent.error('text')}
      defaultValue={sent.value('text')}
    />
    <TextInput
      optional
      width="mid"
      name="outlet"
      label="媒体名称"
      hint="媒体提问的填，和问题一起公开；公众提问不用填，也不收集您的姓名和联系方式。"
      error={sent.error('outlet')}
      defaultValue={sent.value('outlet')}
    />
  </>
);
