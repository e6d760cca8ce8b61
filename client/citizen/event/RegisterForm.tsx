import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { RegisterForm_EventFragment as Data } from '#client/graphql/graphql.ts';
import type { FormState } from '#client/form.ts';
import { FormClosed } from '../FormPage.tsx';
import { sentOf } from '../form-state.ts';
import { PartsForm } from '../OnceForm.tsx';
import { eventHref, registerHref } from '../addresses/event.ts';
import { PartyFields, RegistrantFields } from './RegisterFields.tsx';

export const RegisterFormFragment = graphql(`
  fragment RegisterForm_event on Event {
    no
    contact
    partyMax
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
`);

export type RegisterSlot = Data['slots'][number];

interface RegisterFormProps {
  event: FragmentType<typeof RegisterFormFragment>;
  privacyNotice: { version: number; text: string };
  /** Fresh key of the form; empty on the page of the event, which is the same for everybody. */
  formKey: string;
  form: FormState | null;
}

const USE = '姓名和联系方式只用于本次活动的联系和签到，密封保存，不公开；到期删除，保存多久见告知全文。';

/** 活动报名: slot, number of persons, a name and one contact for changes; or the reasons against signing up. */
export function RegisterForm({ event, privacyNotice, formKey, form }: RegisterFormProps) {
  const { no, slots, contact, partyMax } = readFragment(RegisterFormFragment, event);
  const open = slots.filter(({ signUpFindings }) => signUpFindings.length === 0);
  const back = { href: eventHref(no), word: '回到活动公告' };
  const sent = sentOf(form);
  if (open.length === 0)
    return <FormClosed findings={slots[0]?.signUpFindings ?? []} contact={contact} back={back} />;
  return (
    <PartsForm
      at={{ path: registerHref(no), key: formKey }}
      sent={sent}
      parts={[
        ['哪一场，几个人', <PartyFields key="party" sent={sent} slots={open} partyMax={partyMax} />],
        ['谁来参加', <RegistrantFields key="who" sent={sent} />],
      ]}
      privacyNotice={privacyNotice}
      use={USE}
      word="报名"
      back={formKey ? back : undefined}
    />
  );
}
