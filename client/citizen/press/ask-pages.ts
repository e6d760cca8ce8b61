import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { crumbsTo, eventIn } from '../event/event-pages.ts';
import { trapped } from '../FormTrap.tsx';
import { page } from '../page.ts';
import { handOver } from '../receipt/hand-over.ts';
import { refused } from '../refused.ts';
import { AskPage, AskPageQuery } from './AskPage.tsx';

const Ask = graphql(`
  mutation AskPressQuestion($input: PressQuestionInput!) {
    askPressQuestion(input: $input) {
      ... on Receipt {
        receiptNo
        lookupCode
      }
      ...Refused_form
    }
  }
`);

async function ask(form: SentForm, io: Io): Promise<Posted> {
  const stopped = trapped(form);
  if (stopped) return stopped;
  const { askPressQuestion: done } = await io.execute(Ask, {
    input: {
      eventId: form.text('eventId'),
      idempotencyKey: form.text('idempotencyKey'),
      outlet: form.text('outlet'),
      text: form.text('text'),
    },
  });
  return done.__typename === 'Refusal' ? refused(done) : handOver(done);
}

export const askPage = page({
  document: AskPageQuery,
  variables: eventIn,
  page: AskPage,
  meta: ({ pressConference: press }) =>
    press && {
      title: `提问：${press.event.title}`,
      crumbs: crumbsTo(press.event, { name: '会前提问' }),
      unlisted: true,
    },
  current: ACTIVITIES,
  post: ask,
});
