import { useApolloClient } from '@apollo/client/react';
import { type SyntheticEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import { Button } from '#client/ui/Button.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import { CodeField } from './CodeField.tsx';
import { forgetDrafts } from './draft-store.ts';
import { FaultNote } from './FaultNote.tsx';
import { Gate } from './Gate.tsx';
import { paths, returnPath } from '#client/staff/ground/addresses/paths.ts';
import type { Finding } from './refusal.ts';
import { Findings } from './RefusalPanel.tsx';
import { PasskeyButton } from './PasskeyButton.tsx';
import { asksPasskey } from './passkey.ts';
import { useCommand } from './use-command.ts';
import { useSearchParams } from './use-search.ts';
import { useTitle } from './use-title.ts';

const SignInMutation = graphql(`
  mutation SignIn($loginName: Text!, $password: String!, $code: Text, $passkey: String) {
    signIn(loginName: $loginName, password: $password, code: $code, passkey: $passkey) {
      ... on Viewer {
        id
        mustChangePassword
      }
      ...RefusalPanel_refusal
    }
  }
`);

const AskPasskeyToSignIn = graphql(`
  mutation AskPasskeyToSignIn($loginName: Text!, $password: String!) {
    askPasskeyToSignIn(loginName: $loginName, password: $password) {
      ... on FactorOffer {
        offer
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

/**
 * 登录: the same answer to a wrong name and a wrong password; after too many tries it says when to come back. A code is asked
 * for behind the right password, of those who enrolled.
 */
export function SignInPage() {
  useTitle(words.nav.signIn);
  const query = useSearchParams();
  const { run, busy, refusal, fault, attempt } = useEntrance();
  const asked = useAsked(refusal);
  const needed = refusal.some(({ code }) => code === 'CODE_NEEDED' || code === 'PASSKEY_NEEDED');
  return (
    <Gate title={words.nav.signIn}>
      {query.has('guoqi') && attempt === 0 ? (
        <Note tone="care" live>
          登录已过期。重新登录后回到原来的页面，填写过的内容还在。
        </Note>
      ) : null}
      {fault ? <FaultNote fault={fault} /> : null}
      {refusal.length > 0 ? (
        <Note key={attempt} tone={needed ? 'care' : 'due'} title={needed ? '还差一步' : '没有登录成功'} live>
          <Findings findings={refusal} plain />
        </Note>
      ) : null}
      <SignInForm busy={busy} asked={asked} onSend={(entries) => void run(entries)} />
      <p className="small">
        <a href="/">回到公众网站</a>
      </p>
    </Gate>
  );
}

/** Which second factors were asked for: once they were, they stay, whatever the next try ends with. */
function useAsked(refusal: readonly Finding[]): readonly string[] {
  const [asked, setAsked] = useState<readonly string[]>([]);
  const more = refusal
    .flatMap(({ fields }) => fields)
    .filter((field) => (field === 'code' || field === 'passkey') && !asked.includes(field));
  if (more.length > 0) setAsked([...asked, ...more]);
  return asked;
}

interface Entries {
  loginName: string;
  password: string;
  code: string;
  passkey?: string;
}

interface SignInFormProps {
  busy: boolean;
  asked: readonly string[];
  onSend: (entries: Entries) => void;
}

function SignInForm({ busy, asked, onSend }: SignInFormProps) {
  const [entries, setEntries] = useState<Entries>({ loginName: '', password: '', code: '' });
  const set = (entry: Partial<Entries>) => setEntries((all) => ({ ...all, ...entry }));
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    onSend(entries);
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
        value={entries.loginName}
        onChange={({ target }) => set({ loginName: target.value })}
      />
      <TextInput
        name="password"
        type="password"
        label={words.form.password}
        autoComplete="current-password"
        required
        value={entries.password}
        onChange={({ target }) => set({ password: target.value })}
      />
      <SecondStep asked={asked} entries={entries} onCode={(code) => set({ code })} onSend={onSend} />
      <Button type="submit" wide aria-busy={busy}>
        {words.actions.signIn}
      </Button>
    </Form>
  );
}

interface SecondStepProps extends Pick<SignInFormProps, 'asked' | 'onSend'> {
  entries: Entries;
  onCode: (code: string) => void;
}

/** 两步验证, of whoever enrolled: a passkey, or a code. */
const SecondStep = ({ asked, entries, onCode, onSend }: SecondStepProps) => (
  <>
    {asked.includes('passkey') ? (
      <WithPasskey entries={entries} onAnswer={(passkey) => onSend({ ...entries, passkey })} />
    ) : null}
    {asked.includes('code') ? (
      <CodeField autoFocus={!asked.includes('passkey')} value={entries.code} onText={onCode} />
    ) : null}
  </>
);

/** The browser's prompt, under a challenge that the right password gets. */
function WithPasskey({ entries, onAnswer }: { entries: Entries; onAnswer: (answer: string) => void }) {
  const ask = useCommand(AskPasskeyToSignIn);
  const { loginName, password } = entries;
  return (
    <>
      {ask.fault ? <FaultNote fault={ask.fault} /> : null}
      {ask.refusal.length > 0 ? (
        <Note key={ask.attempt} tone="due" live>
          <Findings findings={ask.refusal} plain />
        </Note>
      ) : null}
      <PasskeyButton
        wide
        word="用通行密钥登录"
        busy={ask.busy}
        offer={() => ask.run({ loginName, password })}
        prompt={asksPasskey}
        onAnswer={onAnswer}
      />
    </>
  );
}
