import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { trapped } from '../FormTrap.tsx';
import { page } from '../page.ts';
import { refused } from '../refused.ts';
import { crumbsTo, placeIn } from './activity-page.ts';
import { ACTIVITIES, questionnaireHref } from '../addresses/activity.ts';
import { answersIn, fieldOf } from './question-form.ts';
import { QuestionnairePage, QuestionnairePageQuery } from './QuestionnairePage.tsx';

const AnswerQuestionnaire = graphql(`
  mutation AnswerQuestionnaire($input: QuestionnaireInput!) {
    answerQuestionnaire(input: $input) {
      ... on QuestionnaireReceipt {
        submittedAt
      }
      ...Refused_form
    }
  }
`);

async function answer(form: SentForm, io: Io): Promise<Posted> {
  const stopped = trapped(form);
  if (stopped) return stopped;
  const place = placeIn(io.at);
  const { activity } = place ? await io.execute(QuestionnairePageQuery, place) : { activity: null };
  const { answerQuestionnaire: done } = await io.execute(AnswerQuestionnaire, {
    input: {
      activityId: form.text('activityId'),
      idempotencyKey: form.text('idempotencyKey'),
      answers: answersIn(form, activity?.questions ?? []),
    },
  });
  if (done.__typename === 'Refusal') return refused(done, fieldOf);
  return { redirect: activity ? `${questionnaireHref(activity)}?yitijiao=1` : ACTIVITIES };
}

export const questionnairePage = page({
  document: QuestionnairePageQuery,
  query: ['yitijiao'],
  variables: placeIn,
  page: QuestionnairePage,
  meta: ({ activity }) =>
    activity && activity.questions.length > 0
      ? {
          title: `填写问卷：${activity.title}`,
          crumbs: crumbsTo(activity, { name: '填写问卷' }),
          unlisted: true,
        }
      : null,
  current: ACTIVITIES,
  post: answer,
});
