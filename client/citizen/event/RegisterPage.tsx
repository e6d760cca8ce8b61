import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { FormClosed, FormPage } from '../FormPage.tsx';
import { sentOf } from '../form-state.ts';
import { untilText } from '../parts/hearing-times.ts';
import { PartsForm } from '../OnceForm.tsx';
import { eventHref } from '../addresses/event.ts';
import { PartyFields, RegistrantFields } from './RegisterFields.tsx';

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
      contact
      partyMax
      signUpClosesAt
      slots {
        id
        startsAt
        endsAt
        signUpFindings {
          code
          message
          fix
        }
        groups {
          id
          category
          seats
          taken
          waiting
        }
      }
    }
  }
`);

export type RegisterData = ResultOf<typeof RegisterPageQuery>;
type Event = NonNullable<RegisterData['event']>;
export type RegisterSlot = Event['slots'][number];

const USE = '姓名和联系方式只用于本次活动的联系和签到，密封保存，不公开；到期删除，保存多久见告知全文。';

/** 活动报名: slot, number of persons, a name and one contact for changes; or the reasons against signing up. */
export function RegisterPage({ data: { event, privacyNotice }, at, form }: PageProps<RegisterData>) {
  if (!event) return null;
  const { no, title, slots, contact, partyMax } = event;
  const open = slots.filter(({ signUpFindings }) => signUpFindings.length === 0);
  const back = { href: eventHref(no), word: '回到活动公告' };
  const sent = sentOf(form);
  return (
    <FormPage title={`报名：${title}`} facts={factsOf(event)} form={form}>
      {open.length === 0 ? (
        <FormClosed findings={slots[0]?.signUpFindings ?? []} contact={contact} back={back} />
      ) : (
        <PartsForm
          at={at}
          sent={sent}
          parts={[
            ['哪一场，几个人', <PartyFields key="party" sent={sent} slots={open} partyMax={partyMax} />],
            ['谁来参加', <RegistrantFields key="who" sent={sent} />],
          ]}
          privacyNotice={privacyNotice}
          use={USE}
          word="报名"
          back={back}
        />
      )}
    </FormPage>
  );
}

const factsOf = ({ place, audience, signUpClosesAt }: Event) => [
  { term: '地点', detail: place },
  { term: '参加对象', detail: audience },
  ...(signUpClosesAt ? [{ term: '报名截止', detail: untilText(signUpClosesAt) }] : []),
];
