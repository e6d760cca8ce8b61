import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { QUESTIONNAIRE_CAVEAT } from '#server/law/participation/questionnaire.ts';
import { FormErrors } from '../FormErrors.tsx';
import { type Sent, sentOf } from '../form-state.ts';
import { OnceForm } from '../OnceForm.tsx';
import { activityHref } from '../addresses/activity.ts';
import { untilText } from '../parts/hearing-times.ts';
import { heldText } from '../parts/activity-standing.ts';
import { lawful } from './question-form.ts';
import { QuestionField } from './QuestionField.tsx';

export const QuestionnairePageQuery = graphql(`
  query QuestionnairePage($no: String!, $seq: Int!) {
    activity(no: $no, seq: $seq) {
      id
      seq
      title
      purpose
      startsAt
      endsAt
      answering
      questions {
        ...Question_fields
        onlyIf {
          question
          option
        }
      }
      decision {
        no
        title
      }
    }
  }
`);

export type QuestionnaireData = ResultOf<typeof QuestionnairePageQuery>;
type Activity = NonNullable<QuestionnaireData['activity']>;

/** 填写问卷: no name is asked; what it is and is not stands above. */
export function QuestionnairePage({ data: { activity }, at, form }: PageProps<QuestionnaireData>) {
  if (!activity) return null;
  const sent = sentOf(form);
  return (
    <Page>
      <PageHead title={activity.title} lead={activity.purpose} />
      <FormErrors errors={form?.errors ?? []} />
      {at.query.yitijiao ? (
        <Received {...activity} />
      ) : activity.answering ? (
        <OnceForm
          at={at}
          sent={sent}
          hidden={{ activityId: activity.id }}
          word="提交问卷"
          back={{ href: activityHref(activity), word: '回到活动公告' }}
        >
          <Note small>
            {`不收集姓名和联系方式，没有写“必答”的题可以不答。${untilText(activity.endsAt)}截止，截止后公布统计结果。${QUESTIONNAIRE_CAVEAT}`}
          </Note>
          <Questions activity={activity} sent={sent} />
        </OnceForm>
      ) : (
        <Closed {...activity} />
      )}
    </Page>
  );
}

function Questions({ activity, sent }: { activity: Activity; sent: Sent }) {
  const questions = activity.questions.map(lawful);
  return questions.map((_, place) => (
    <QuestionField key={place} place={place} questions={questions} sent={sent} />
  ));
}

const Received = (activity: Activity) => (
  <div className="stack-6">
    <Note tone="done" title="问卷已收到">
      {`谢谢。${untilText(activity.endsAt)}截止以后，在活动公告页公布统计结果。`}
    </Note>
    <Back {...activity} />
  </div>
);

const Closed = (activity: Activity) => (
  <div className="stack-6">
    <Note tone="care" title="问卷现在没有开放">
      {`开放时间：${heldText(activity)}。`}
    </Note>
    <Back {...activity} />
  </div>
);

const Back = (activity: Activity) => (
  <p>
    <ButtonLink look="quiet" href={activityHref(activity)}>
      回到活动公告
    </ButtonLink>
  </p>
);
