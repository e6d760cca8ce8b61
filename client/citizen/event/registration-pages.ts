import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { trapped } from '../FormTrap.tsx';
import { page } from '../page.ts';
import { neededReachIn, reachField } from '../ReachFields.tsx';
import { handOver } from '../receipt/hand-over.ts';
import { refused } from '../refused.ts';
import { onceIn, personsIn } from '../once-in.ts';
import { crumbsTo, eventIn } from './event-pages.ts';
import { RegisterPage, RegisterPageQuery } from './RegisterPage.tsx';

const Register = graphql(`
  mutation RegisterForEvent($input: RegistrationInput!) {
    registerForEvent(input: $input) {
      ... on RegistrationReceipt {
        receiptNo
        lookupCode
      }
      ...Refused_form
    }
  }
`);

async function register(form: SentForm, io: Io): Promise<Posted> {
  const stopped = trapped(form);
  if (stopped) return stopped;
  // The page of the event is the same for everybody and has no key: the form comes back with one.
  if (!form.text('idempotencyKey')) return { errors: [] };
  const groupId = form.text('groupId');
  if (!groupId) return { errors: [{ field: 'groupId', message: '请选择参加哪一场。' }] };
  const { registerForEvent: done } = await io.execute(Register, {
    input: {
      groupId,
      ...onceIn(form),
      persons: personsIn(form),
      name: form.text('name'),
      ...neededReachIn(form),
      needs: form.text('needs'),
      withMinor: form.text('withMinor') === 'on',
      guardian: form.text('guardian'),
    },
  });
  if (done.__typename === 'Refusal') return refused(done, reachField(form));
  return handOver(done);
}

export const registerPage = page({
  document: RegisterPageQuery,
  variables: eventIn,
  page: RegisterPage,
  meta: ({ event }) =>
    event && { title: `报名：${event.title}`, crumbs: crumbsTo(event, { name: '报名' }), unlisted: true },
  current: ACTIVITIES,
  post: register,
});
