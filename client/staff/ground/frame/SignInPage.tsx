import { useApolloClient } from '@apollo/client/react';
import { type SyntheticEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import { Button } from '#client/ui/Button.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import { forgetDrafts } from './draft-store.ts';
import { FaultNote } from './FaultNote.tsx';
import { Gate } from './Gate.tsx';
import { paths, returnPath } from '#client/staff/ground/addresses/paths.ts';
import { Findings } from './RefusalPanel.tsx';
import { useCommand } from './use-command.ts';
import { useSearchParams } from './use-search.ts';
import { useTitle } from './use-title.ts';

const SignInMutation = graphql(`
  mutation SignIn($loginName: Text!, $password: String!) {
    signIn(loginName: $loginName, password: $password) {
      ... on Viewer {
        id
        mustChangePassword
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** After signing in: what the person before read is gone, their unsent text too. */
function useEntrance() {
  const client = useApolloClient();
  const [, navigate] = useLocation();
  const query = useSearchParams();
  return useCommand(SignInMutation, {
    onDone: ({ id, mustChangePassword }) => {
      forgetDrafts(id);
      const back = returnPath(query);
      const next = mustChangePassword ? `${paths.password}?${new URLSearchParams({ hui: back })}` : back;
      void client.clearStore().then(() => navigate(next, { replace: true }));
    },
  });
}

/** 登录: the same answer to a wrong name and a wrong password; after too many tries it says when to come back. */
export function SignInPage() {
  useTitle(words.nav.signIn);
  const query = useSearchParams();
  const { run, busy, refusal, fault, attempt } = useEntrance();
  return (
    <Gate title={words.nav.signIn}>
      {query.has('guoqi') && attempt === 0 ? (
        <Note tone="care" live>
          登录已过期。重新登录后回到原来的页面，填写过的内容还在。
        </Note>
      ) : null}
      {fault ? <FaultNote fault={fault} /> : null}
      {refusal.length > 0 ? (
        <Note key={attempt} tone="due" title="没有登录成功" live>
          <Findings findings={refusal} plain />
        </Note>
      ) : null}
      <SignInForm busy={busy} onSend={(loginName, password) => void run({ loginName, password })} />
      <p className="small">
        <a href="/">回到公众网站</a>
      </p>
    </Gate>
  );
}

interface SignInFormProps {
  busy: boolean;
  onSend: (loginName: string, password: string) => void;
}

function SignInForm({ busy, onSend }: SignInFormProps) {
  const [loginName, setLoginName] = useState('');
  const [password, setPassword] = useState('');
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    onSend(loginName, password);
  };
  return (
    <Form onSubmit={send}>
      <TextInput
        name="loginName"
        label="登录名"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        value={loginName}
        onChange={({ target }) => setLoginName(target.value)}
      />
      <TextInput
        name="password"
        type="password"
        label={words.form.password}
        autoComplete="current-password"
        required
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <Button type="submit" wide aria-busy={busy}>
        {words.actions.signIn}
      </Button>
    </Form>
  );
}
