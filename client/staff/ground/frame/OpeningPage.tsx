import { useQuery } from '@apollo/client/react';
import { type SyntheticEvent, useState } from 'react';
import { useParams } from 'wouter';
import { moment } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { AccountToOpenQuery as Data } from '#client/graphql/graphql.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { CommandReport } from './CommandReport.tsx';
import { Gate } from './Gate.tsx';
import { useCommand } from './use-command.ts';
import { useTitle } from './use-title.ts';
import { Late } from './Waiting.tsx';

const AccountToOpenQuery = graphql(`
  query AccountToOpen($token: String!) {
    accountToOpen(token: $token) {
      loginName
      name
      unitName
      until
    }
  }
`);

const OpenAccountMutation = graphql(`
  mutation OpenAccount($token: String!, $next: String!) {
    openAccount(token: $token, next: $next) {
      ... on StaffName {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

const TITLE = '开通账号';

/** 开通账号, for whoever holds its link: they set a password that nobody else has seen. */
export function OpeningPage() {
  useTitle(TITLE);
  const { token = '' } = useParams();
  const { data } = useQuery(AccountToOpenQuery, { variables: { token }, fetchPolicy: 'no-cache' });
  const [done, setDone] = useState(false);
  if (!data) return <Late />;
  return (
    <Gate title={TITLE}>
      {done ? (
        <Done />
      ) : data.accountToOpen ? (
        <OpeningForm {...data.accountToOpen} token={token} onDone={() => setDone(true)} />
      ) : (
        <Note tone="care" title="这个链接打不开账号">
          已经用过、过期，或者抄写不完整。请系统管理员重置密码，重新发一个链接。
        </Note>
      )}
    </Gate>
  );
}

const Done = () => (
  <>
    <Note tone="done" live>
      密码已经设好，只有您自己知道。
    </Note>
    <p>
      <ButtonLink href={paths.signIn}>去登录</ButtonLink>
    </p>
  </>
);

interface OpeningFormProps extends NonNullable<Data['accountToOpen']> {
  token: string;
  onDone: () => void;
}

function OpeningForm({ token, loginName, name, unitName, until, onDone }: OpeningFormProps) {
  const [next, setNext] = useState('');
  const command = useCommand(OpenAccountMutation, { onDone });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    void command.run({ token, next });
  };
  return (
    <>
      <p>
        {unitName}　{name}，您的登录名是<b>{loginName}</b>。请设一个自己的密码。
      </p>
      <p className="small soft">不是您本人的，请关闭这一页，告诉系统管理员。链接到{moment(until)}为止。</p>
      <CommandReport command={command} placeOf={(field) => field} />
      <Form onSubmit={send}>
        <input type="hidden" name="username" autoComplete="username" value={loginName} readOnly />
        <TextInput
          name="next"
          type="password"
          label="新密码"
          hint="至少12位，可以用一句话。"
          autoComplete="new-password"
          required
          error={command.fieldError('next')}
          value={next}
          onChange={({ target }) => setNext(target.value)}
        />
        <Button type="submit" wide aria-busy={command.busy}>
          设好密码，开通账号
        </Button>
      </Form>
    </>
  );
}
