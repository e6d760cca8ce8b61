import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { groupedCode } from '#client/format.ts';
import { words } from '#client/words.ts';
import { ACTIVITIES } from '../activity/addresses.ts';
import { trapped } from '../FormTrap.tsx';
import { page } from '../page.ts';
import { reachField, reachIn } from '../ReachFields.tsx';
import { credentialIn } from '../receipt/credential.ts';
import { handOver, LEAVE } from '../receipt/hand-over.ts';
import { receiptRoute } from '../receipt/receipt-route.ts';
import { mineRoute } from '../receipt/mine-route.ts';
import { refused } from '../refused.ts';
import { MY_REGISTRATION, registeredHref } from './addresses.ts';
import { crumbsTo, eventIn } from './event-pages.ts';
import { MyRegistrationPage, MyRegistrationPageQuery } from './MyRegistrationPage.tsx';
import { RegisteredPage, RegisteredPageQuery } from './RegisteredPage.tsx';
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

const CancelRegistration = graphql(`
  mutation CancelRegistration($receiptNo: String!, $lookupCode: String!) {
    cancelRegistration(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      ... on MyRegistration {
        receiptNo
      }
      ...Refused_form
    }
  }
`);

const ClaimRegistration = graphql(`
  mutation ClaimRegistration($receiptNo: String!, $lookupCode: String!) {
    claimRegistration(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      ... on MyRegistration {
        receiptNo
      }
      ...Refused_form
    }
  }
`);

async function register(form: SentForm, io: Io): Promise<Posted> {
  const stopped = trapped(form);
  if (stopped) return stopped;
  const groupId = form.text('groupId');
  if (!groupId) return { errors: [{ field: 'groupId', message: '请选择参加哪一场。' }] };
  const { contactKind, contact } = reachIn(form);
  const { registerForEvent: done } = await io.execute(Register, {
    input: {
      groupId,
      idempotencyKey: form.text('idempotencyKey'),
      noticeVersion: Number(form.text('noticeVersion')) || 0,
      persons: /^\d{1,4}$/.test(form.text('persons')) ? Number(form.text('persons')) : 0,
      name: form.text('name'),
      contactKind: contactKind ?? 'PHONE',
      contact: contact ?? '',
      needs: form.text('needs'),
      withMinor: form.text('withMinor') === 'on',
      guardian: form.text('guardian'),
    },
  });
  if (done.__typename === 'Refusal') return refused(done, reachField(form));
  return handOver(registeredHref(groupedCode(done.receiptNo)), done);
}

/** Takes the seat that is kept, gives one back, or leaves. */
async function decide(form: SentForm, io: Io): Promise<Posted> {
  const credential = credentialIn(io.at.sealed);
  const step = form.text('step');
  if (!credential || (step !== 'cancel' && step !== 'claim')) return LEAVE;
  const done =
    step === 'cancel'
      ? (await io.execute(CancelRegistration, { ...credential })).cancelRegistration
      : (await io.execute(ClaimRegistration, { ...credential })).claimRegistration;
  return done.__typename === 'Refusal' ? refused(done) : { redirect: MY_REGISTRATION };
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

export const registeredPage = receiptRoute({
  document: RegisteredPageQuery,
  page: RegisteredPage,
  name: '报名回执',
  section: { name: words.nav.events, href: ACTIVITIES },
});

export const myRegistrationPage = mineRoute({
  document: MyRegistrationPageQuery,
  page: MyRegistrationPage,
  title: '我的报名',
  post: decide,
});
