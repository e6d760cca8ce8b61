import { graphql } from '#client/graphql/gql.ts';
import { errorsOf, type Io, type Posted, type SentForm } from '#client/form.ts';
import { groupedCode } from '#client/format.ts';
import type { PressCoverage } from '#client/graphql/graphql.ts';
import { words } from '#client/words.ts';
import { ACTIVITIES } from '../activity/addresses.ts';
import { MY_COMMENT } from '../addresses.ts';
import { crumbsTo, eventIn } from '../event/event-pages.ts';
import { trapped } from '../FormTrap.tsx';
import { page } from '../page.ts';
import { reachField, reachIn } from '../ReachFields.tsx';
import { credentialIn, MINE_COOKIE } from '../receipt/credential.ts';
import { handOver, LEAVE } from '../receipt/hand-over.ts';
import { receiptRoute } from '../receipt/receipt-route.ts';
import { codesHeld } from '../receipt/receipt-seen.ts';
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
      ... on Refusal {
        findings {
          message
          fields
          fix
        }
      }
    }
  }
`);

const Withdraw = graphql(`
  mutation WithdrawAccreditation($receiptNo: String!, $lookupCode: String!) {
    withdrawAccreditation(receiptNo: $receiptNo, lookupCode: $lookupCode) {
      ... on MyAccreditation {
        receiptNo
      }
      ... on Refusal {
        findings {
          message
          fields
          fix
        }
      }
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
  if (done.__typename === 'Refusal') return errorsOf(done, reachField(form));
  return handOver(accreditedHref(groupedCode(done.receiptNo)), done);
}

/** Gives it back, or leaves. */
async function decide(form: SentForm, io: Io): Promise<Posted> {
  const credential = credentialIn(io.at.sealed);
  if (!credential || form.text('step') !== 'withdraw') return LEAVE;
  const { withdrawAccreditation: done } = await io.execute(Withdraw, { ...credential });
  return done.__typename === 'Refusal' ? errorsOf(done) : { redirect: MY_ACCREDITATION };
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

export const myAccreditationPage = page({
  document: MyAccreditationPageQuery,
  variables: codesHeld,
  page: MyAccreditationPage,
  meta: () => ({ title: '我的记者报名', crumbs: [{ name: '我的记者报名' }], unlisted: true }),
  current: MY_COMMENT,
  reads: { name: MINE_COOKIE.name },
  post: decide,
});
