import { graphql } from '#client/graphql/gql.ts';
import type { Accessibility, Satisfaction } from '#client/graphql/graphql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { ACCESSIBILITY_LABELS, SATISFACTION_LABELS } from '#client/words.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { trapped } from '../FormTrap.tsx';
import { page } from '../page.ts';
import { refused } from '../refused.ts';
import { onceIn } from '../once-in.ts';
import { feedbackHref } from '../addresses/event.ts';
import { crumbsTo, eventIn } from './event-pages.ts';
import { FeedbackPage, FeedbackPageQuery } from './FeedbackPage.tsx';

const GiveEventFeedback = graphql(`
  mutation GiveEventFeedback($input: EventFeedbackInput!) {
    giveEventFeedback(input: $input) {
      ... on EventFeedbackAnswered {
        answered
      }
      ...Refused_form
    }
  }
`);

/** One of a few, or null: not chosen. */
const oneOf = <Value extends string>(labels: Readonly<Record<Value, string>>, typed: string): Value | null =>
  (Object.keys(labels) as Value[]).find((value) => value === typed) ?? null;

const NO_STEP = { field: 'satisfaction', message: '请选择满意的程度。' };
const NO_PROOF = { field: 'placeCode', message: '请填写现场公布的评价码，或者报名回执的受理编号和查询码。' };

async function give(form: SentForm, io: Io): Promise<Posted> {
  const stopped = trapped(form);
  if (stopped) return stopped;
  const satisfaction = oneOf<Satisfaction>(SATISFACTION_LABELS, form.text('satisfaction'));
  const proved = form.text('placeCode') || (form.text('receiptNo') && form.text('lookupCode'));
  if (!satisfaction || !proved)
    return { errors: [...(satisfaction ? [] : [NO_STEP]), ...(proved ? [] : [NO_PROOF])] };
  const no = io.at.params.no ?? '';
  const { giveEventFeedback: done } = await io.execute(GiveEventFeedback, {
    input: {
      no,
      satisfaction,
      accessibility: oneOf<Accessibility>(ACCESSIBILITY_LABELS, form.text('accessibility')),
      good: form.text('good'),
      better: form.text('better'),
      // Whoever has a receipt judges with it: it counts once.
      placeCode: form.text('receiptNo') && form.text('lookupCode') ? '' : form.text('placeCode'),
      receiptNo: form.text('receiptNo'),
      lookupCode: form.text('lookupCode'),
      ...onceIn(form),
    },
  });
  return done.__typename === 'Refusal' ? refused(done) : { redirect: `${feedbackHref(no)}?shoudao=1` };
}

export const eventFeedbackPage = page({
  document: FeedbackPageQuery,
  variables: eventIn,
  query: ['ma', 'shoudao'],
  page: FeedbackPage,
  meta: ({ event }) =>
    event && { title: `评价：${event.title}`, crumbs: crumbsTo(event, { name: '评价' }), unlisted: true },
  current: ACTIVITIES,
  post: give,
});
