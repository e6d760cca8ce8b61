import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Note } from '#client/ui/Note.tsx';
import { FormPage } from '../FormPage.tsx';
import { untilText } from '../parts/hearing-times.ts';
import { RegisterForm } from './RegisterForm.tsx';

export const RegisterPageQuery = graphql(`
  query EventRegisterPage($no: String!) {
    privacyNotice {
      version
      text
    }
    event(no: $no) {
      no
      title
      place
      audience
      signUpClosesAt
      ...RegisterForm_event
    }
  }
`);

export type RegisterData = ResultOf<typeof RegisterPageQuery>;
type Event = NonNullable<RegisterData['event']>;

/** 活动报名 on a page of its own: where the form of the event's page comes back with everything typed. */
export function RegisterPage({ data: { event, privacyNotice }, at, form }: PageProps<RegisterData>) {
  if (!event) return null;
  return (
    <FormPage title={`报名：${event.title}`} facts={factsOf(event)} form={form}>
      {form && form.errors.length === 0 ? <ToCheck /> : null}
      <RegisterForm event={event} privacyNotice={privacyNotice} formKey={at.key} form={form} />
    </FormPage>
  );
}

/** Notice over a form that came without a key: it is sent once it has been looked through. */
const ToCheck = () => (
  <div className="gap-below">
    <Note title="还差一步">请把填的再看一遍，没有错的，按最下面的“报名”。</Note>
  </div>
);

const factsOf = ({ place, audience, signUpClosesAt }: Event) => [
  { term: '地点', detail: place },
  { term: '参加对象', detail: audience },
  ...(signUpClosesAt ? [{ term: '报名截止', detail: untilText(signUpClosesAt) }] : []),
];
