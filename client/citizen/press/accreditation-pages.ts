import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { groupedCode } from '#client/format.ts';
import type { PressCoverage } from '#client/graphql/graphql.ts';
import { words } from '#client/words.ts';
import { ACTIVITIES } from '../activity/addresses.ts';
import { crumbsTo, eventIn } from '../event/event-pages.ts';
import { trapped } from '../FormTrap.tsx';
import { page } from '../page.ts';
import { reachField, reachIn } from '../ReachFields.tsx';
import { credentialIn } from '../receipt/credential.ts';
import { handOver, LEAVE } from '../receipt/hand-over.ts';
import { receiptRoute } from '../receipt/receipt-route.ts';
import { mineRoute } from '../receipt/mine-route.ts';
import { refused } from '../refused.ts';
import { AccreditationPage, AccreditationPageQuery } from './AccreditationPage.tsx';
import { AccreditedPage, AccreditedPageQuery } from './AccreditedPage.tsx';
import { accreditedHref, MY_ACCREDITATION } from './addresses.ts';
import { MyAccreditationPage, MyAccreditationPageQuery } from './MyAccreditationPage.tsx';

const Request = graphql(`
  mutation RequestAccreditation($input: AccreditationInput!) {
    requestAccreditation(input: $input) {
      ... on AccreditationReceipt {
        receiptNo
        lookupCode
      }
      ...Refused_form
    }
  }
`);

const Withdraw = graphql(`
  mutation WithdrawAccreditation($receiptNo: String!, $lookupCode: String!) {
    withdrawAccreditation(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      ... on MyAccreditation {
        receiptNo
      }
      ...Refused_form
    }
  }
`);

const COVERAGE: Readonly<Record<string, PressCoverage>> = { TEXT: 'TEXT', PHOTO: 'PHOTO', VIDEO: 'VIDEO' };

async function request(form: SentForm, io: Io): Promise<Posted> {
  const stopped = trapped(form);
  if (stopped) return stopped;
  const coverage = COVERAGE[form.text('coverage')];
  if (!coverage) return { errors: [{ field: 'coverage', message: '请选择采访方式。' }] };
  const { contactKind, contact } = reachIn(form);
  const { requestAccreditation: done } = await io.execute(Request, {
    input: {
      eventId: form.text('eventId'),
      idempotencyKey: form.text('idempotencyKey'),
      noticeVersion: Number(form.text('noticeVersion')) || 0,
      outlet: form.text('outlet'),
      coverage,
      persons: /^\d{1,4}$/.test(form.text('persons')) ? Number(form.text('persons')) : 0,
      equipment: form.text('equipment'),
      name: form.text('name'),
      cardNo: form.text('cardNo'),
      contactKind: contactKind ?? 'PHONE',
      contact: contact ?? '',
    },
  });
  if (done.__typename === 'Refusal') return refused(done, reachField(form));
  return handOver(accreditedHref(groupedCode(done.receiptNo)), done);
}

/** Gives it back, or leaves. */
async function decide(form: SentForm, io: Io): Promise<Posted> {
  const credential = credentialIn(io.at.sealed);
  if (!credential || form.text('step') !== 'withdraw') return LEAVE;
  const { withdrawAccreditation: done } = await io.execute(Withdraw, { ...credential });
  return done.__typename === 'Refusal' ? refused(done) : { redirect: MY_ACCREDITATION };
}

export const accreditationPage = page({
  document: AccreditationPageQuery,
  variables: eventIn,
  page: AccreditationPage,
  meta: ({ pressConference: press }) =>
    press && {
      title: `记者报名：${press.event.title}`,
      crumbs: crumbsTo(press.event, { name: '记者报名' }),
      unlisted: true,
    },
  current: ACTIVITIES,
  post: request,
});

export const accreditedPage = receiptRoute({
  document: AccreditedPageQuery,
  page: AccreditedPage,
  name: '记者报名回执',
  section: { name: words.nav.events, href: ACTIVITIES },
});

export const myAccreditationPage = mineRoute({
  document: MyAccreditationPageQuery,
  page: MyAccreditationPage,
  title: '我的记者报名',
  post: decide,
});
