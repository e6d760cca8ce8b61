import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { At, PageProps } from '#client/route.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Form, FormPart } from '#client/ui/Form.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { sentOf } from '../form-state.ts';
import { FormTrap, PrivacyNote } from '../FormTrap.tsx';
import { untilText } from '../hearing/times.ts';
import { eventHref } from './addresses.ts';
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

/** 活动报名: which slot, how many, a name and one way to be told of changes; or why one cannot sign up. */
export function RegisterPage({ data: { event, privacyNotice }, at, form }: PageProps<RegisterData>) {
  if (!event) return null;
  const open = event.slots.filter(({ signUpFindings }) => signUpFindings.length === 0);
  return (
    <Page>
      <PageHead title={`报名：${event.title}`}>
        <Facts inline items={facts(event)} />
      </PageHead>
      <FormErrors errors={form?.errors ?? []} />
      {open.length === 0 ? (
        <Closed {...event} />
      ) : (
        <RegisterForm {...{ event, open, privacyNotice, at, form }} />
      )}
    </Page>
  );
}

const facts = ({ place, audience, signUpClosesAt }: Event) => [
  { term: '地点', detail: place },
  { term: '参加对象', detail: audience },
  ...(signUpClosesAt ? [{ term: '报名截止', detail: untilText(signUpClosesAt) }] : []),
];

interface RegisterFormProps {
  event: Event;
  open: readonly RegisterSlot[];
  privacyNotice: RegisterData['privacyNotice'];
  at: At;
  form: PageProps<RegisterData>['form'];
}

const USE = '姓名和联系方式只用于本次活动的联系和签到，密封保存，不公开；到期删除，保存多久见告知全文。';

function RegisterForm({ event, open, privacyNotice, at, form }: RegisterFormProps) {
  const sent = sentOf(form);
  return (
    <Form action={at.path}>
      <input type="hidden" name="noticeVersion" value={privacyNotice.version} />
      <input type="hidden" name="idempotencyKey" value={sent.value('idempotencyKey') || at.key} />
      <FormTrap />
      <FormPart id="part-1" title="一　哪一场，几个人">
        <PartyFields sent={sent} slots={open} partyMax={event.partyMax} />
      </FormPart>
      <FormPart id="part-2" title="二　谁来参加">
        <RegistrantFields sent={sent} />
      </FormPart>
      <FormPart id="part-3" title="三　隐私">
        <PrivacyNote {...privacyNotice} use={USE} />
      </FormPart>
      <p className="row">
        <Button type="submit">报名</Button>
        <ButtonLink look="text" href={eventHref(event.no)}>
          回到活动公告
        </ButtonLink>
      </p>
    </Form>
  );
}

const Closed = ({ no, slots, contact }: Event) => (
  <div className="stack-6">
    {(slots[0]?.signUpFindings ?? []).map(({ code, message, fix }) => (
      <Note key={code} tone="care" title={message}>
        {`${fix ?? ''}联系方式：${contact}`}
      </Note>
    ))}
    <p>
      <ButtonLink look="quiet" href={eventHref(no)}>
        回到活动公告
      </ButtonLink>
    </p>
  </div>
);
