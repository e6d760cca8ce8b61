import { type SyntheticEvent, useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { Button } from '#client/ui/Button.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import { Gate } from './Gate.tsx';
import { SecondStep, Tried, useAsked } from './SecondStep.tsx';
import { SingleSignOnLink, Together } from './Together.tsx';
import { useCommand } from './use-command.ts';
import { useEntering } from './use-entering.ts';
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

/**
 * 登录: the same answer to a wrong name and a wrong password; after too many tries it says when to come back. A code is asked
 * for behind the right password, of those who enrolled.
 */
export function SignInPage() {
  useTitle(words.nav.signIn);
  const query = useSearchParams();
  const together = query.has('tongyi');
  return (
    <Gate title={words.nav.signIn}>
      {together ? <Together /> : <ByPassword expired={query.has('guoqi')} />}
      <p className="small">
        <a href="/">回到公众网站</a>
      </p>
    </Gate>
  );
}

/** The page says so above the console (演练环境): its sessions end when it is emptied. */
const inTraining = () => 'training' in document.documentElement.dataset;

function ByPassword({ expired }: { expired: boolean }) {
  const command = useCommand(SignInMutation, { onDone: useEntering() });
  const asked = useAsked(command.refusal);
  return (
    <>
      {expired && command.attempt === 0 ? (
        <Note tone="care" live>
          {inTraining()
            ? words.training.signedOut
            : '登录已过期。重新登录后回到原来的页面，填写过的内容还在。'}
        </Note>
      ) : inTraining() ? (
        <p className="small">{words.training.signIn}</p>
      ) : null}
      <Tried trace={command} />
      <SignInForm busy={command.busy} asked={asked} onSend={(entries) => void command.run(entries)} />
      <SingleSignOnLink />
    </>
  );
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
  const ask = useCommand(AskPasskeyToSignIn);
  const { loginName, password, code } = entries;
  const set = (entry: Partial<Entries>) => setEntries((all) => ({ ...all, ...entry }));
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    onSend(entries);
  };
  return (
    <Form onSubmit={send}>
      <NameAndPassword entries={entries} set={set} />
      <SecondStep
        asked={asked}
        code={code}
        onCode={(typed) => set({ code: typed })}
        ask={ask}
        offer={() => ask.run({ loginName, password })}
        onPasskey={(passkey) => onSend({ ...entries, passkey })}
      />
      <Button type="submit" wide aria-busy={busy}>
        {words.actions.signIn}
      </Button>
    </Form>
  );
}

interface NameAndPasswordProps {
  entries: Entries;
  set: (entry: Partial<Entries>) => void;
}

const NameAndPassword = ({ entries, set }: NameAndPasswordProps) => (
  <>
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
  </>
);
