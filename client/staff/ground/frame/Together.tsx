import { useQuery } from '@apollo/client/react';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { paths, returnPath } from '#client/staff/ground/addresses/paths.ts';
import { SINGLE_SIGN_ON } from '#client/staff/ground/addresses/single-sign-on.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Form } from '#client/ui/Form.tsx';
import { words } from '#client/words.ts';
import { SecondStep, Tried, useAsked } from './SecondStep.tsx';
import { useCommand } from './use-command.ts';
import { useEntering } from './use-entering.ts';
import { useSearchParams } from './use-search.ts';

const SingleSignOnQuery = graphql(`
  query SingleSignOn {
    singleSignOn
  }
`);

const SignInTogether = graphql(`
  mutation SignInTogether($code: Text, $passkey: String) {
    signInTogether(code: $code, passkey: $passkey) {
      ... on Viewer {
        id
        mustChangePassword
      }
      ...RefusalPanel_refusal
    }
  }
`);

const AskPasskeyTogether = graphql(`
  mutation AskPasskeyTogether {
    askPasskeyTogether {
      ... on FactorOffer {
        offer
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** Name of the county's 统一身份认证; undefined while it is not known, and where there is none. */
export const useSingleSignOn = (): string | undefined =>
  useQuery(SingleSignOnQuery).data?.singleSignOn ?? undefined;

/** The way in by the 统一身份认证, where the county has one. */
export function SingleSignOnLink() {
  const name = useSingleSignOn();
  const back = returnPath(useSearchParams());
  return name ? (
    <p>
      <ButtonLink look="quiet" wide href={`${SINGLE_SIGN_ON}?${new URLSearchParams({ hui: back })}`}>
        用{name}登录
      </ButtonLink>
    </p>
  ) : null;
}

/** Back from the 统一身份认证: in at once, or with a second factor, or why not. */
export function Together() {
  const command = useCommand(SignInTogether, { onDone: useEntering() });
  const asked = useAsked(command.refusal);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void command.run({});
  });
  return (
    <>
      <Tried trace={command} />
      {command.attempt === 0 ? <p>正在登录……</p> : null}
      {asked.length > 0 ? (
        <SecondForm asked={asked} busy={command.busy} onSend={(given) => void command.run(given)} />
      ) : null}
      <SingleSignOnLink />
      <p className="small">
        <a href={paths.signIn}>用登录名和密码登录</a>
      </p>
    </>
  );
}

interface SecondFormProps {
  asked: readonly string[];
  busy: boolean;
  onSend: (given: { code?: string; passkey?: string }) => void;
}

function SecondForm({ asked, busy, onSend }: SecondFormProps) {
  const ask = useCommand(AskPasskeyTogether);
  const [code, setCode] = useState('');
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    onSend({ code });
  };
  return (
    <Form onSubmit={send}>
      <SecondStep
        asked={asked}
        code={code}
        onCode={setCode}
        ask={ask}
        offer={() => ask.run({})}
        onPasskey={(passkey) => onSend({ passkey })}
      />
      <Button type="submit" wide aria-busy={busy}>
        {words.actions.signIn}
      </Button>
    </Form>
  );
}
