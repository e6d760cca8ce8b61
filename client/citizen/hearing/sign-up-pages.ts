import { graphql } from '#client/graphql/gql.ts';
import type { Io, Posted, SentForm } from '#client/form.ts';
import { words } from '#client/words.ts';
import { HearingAttendance } from '#server/law/hearing/hearing-words.ts';
import { StakeholderSide } from '#server/law/hearing/hearing-side.ts';
import { handOver } from '../receipt/hand-over.ts';
import { trapped } from '../FormTrap.tsx';
import { page } from '../page.ts';
import { reachField, reachIn } from '../ReachFields.tsx';
import { refused } from '../refused.ts';
import { onceIn } from '../once-in.ts';
import { hearingHref, HEARINGS } from '../addresses/hearing.ts';
import { SignUpPage, SignUpPageQuery } from './SignUpPage.tsx';

const SignUp = graphql(`
  mutation SignUpForHearing($input: HearingSignUpInput!) {
    signUpForHearing(input: $input) {
      ... on HearingReceipt {
        receiptNo
        lookupCode
      }
      ...Refused_form
    }
  }
`);

const oneOf = <T extends string>(all: Readonly<Record<string, T>>, text: string): T | null =>
  Object.values(all).find((one) => one === text) ?? null;

function inputIn(form: SentForm) {
  const attendance = oneOf(HearingAttendance, form.text('attendance')) ?? HearingAttendance.PARTICIPANT;
  const speaks = attendance === HearingAttendance.PARTICIPANT;
  return {
    hearingId: form.text('hearingId'),
    ...onceIn(form),
    attendance,
    side: speaks ? oneOf(StakeholderSide, form.text('side')) : null,
    name: form.text('name'),
    showName: form.checked('showName'),
    organisation: form.text('organisation') || null,
    reason: speaks ? form.text('reason') || null : null,
    ...reachIn(form),
  };
}

async function post(form: SentForm, io: Io): Promise<Posted> {
  const stopped = trapped(form);
  if (stopped) return stopped;
  const { signUpForHearing: done } = await io.execute(SignUp, { input: inputIn(form) });
  if (done.__typename === 'Refusal') return refused(done, reachField(form));
  return handOver(done);
}

export const signUpPage = page({
  document: SignUpPageQuery,
  variables: ({ params: { no = '' } }) => ({ no }),
  page: SignUpPage,
  meta: ({ hearing }) =>
    hearing && {
      title: `报名：${hearing.name}`,
      crumbs: [
        { name: words.nav.hearings, href: HEARINGS },
        { name: hearing.name, href: hearingHref(hearing.no) },
        { name: '报名' },
      ],
      unlisted: true,
    },
  current: HEARINGS,
  post,
});
