import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import type { PressCoverage } from '#client/graphql/graphql.ts';
import { ACTIVITIES } from '../addresses/activity.ts';
import { crumbsTo, eventIn } from '../event/event-pages.ts';
import { trapped } from '../FormTrap.tsx';
import { page } from '../page.ts';
import { neededReachIn, reachField } from '../ReachFields.tsx';
import { handOver } from '../receipt/hand-over.ts';
import { refused } from '../refused.ts';
import { onceIn, personsIn } from '../once-in.ts';
import { AccreditationPage, AccreditationPageQuery } from './AccreditationPage.tsx';

const Request = graphql(`
  mutation RequestAccreditation($input: AccreditationInput!) {
    requestAccreditation(input: $input) {
      ... on Receipt {
        receiptNo
        lookupCode
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
  const { requestAccreditation: done } = await io.execute(Request, {
    input: {
      eventId: form.text('eventId'),
      ...onceIn(form),
      outlet: form.text('outlet'),
      coverage,
      persons: personsIn(form),
      equipment: form.text('equipment'),
      name: form.text('name'),
      cardNo: form.text('cardNo'),
      ...neededReachIn(form),
    },
  });
  if (done.__typename === 'Refusal') return refused(done, reachField(form));
  return handOver(done);
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
