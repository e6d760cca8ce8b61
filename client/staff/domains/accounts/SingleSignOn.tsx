import { useState } from 'react';
import { useLocation } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { LINKS_SINGLE_SIGN_ON } from '#client/staff/ground/addresses/single-sign-on.ts';
import { useSingleSignOn } from '#client/staff/ground/frame/Together.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { useSearchParams } from '#client/staff/ground/frame/use-search.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { ProofForm } from './ProofForm.tsx';
import type { Factors } from './SecondFactor.tsx';

const LinkSingleSignOn = graphql(`
  mutation LinkSingleSignOn($password: String!, $code: Text, $passkey: String) {
    linkSingleSignOn(password: $password, code: $code, passkey: $passkey) {
      ... on Viewer {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

const UnlinkSingleSignOn = graphql(`
  mutation UnlinkSingleSignOn($password: String!, $code: Text, $passkey: String) {
    unlinkSingleSignOn(password: $password, code: $code, passkey: $passkey) {
      ... on Viewer {
        id
      }
      ...RefusalPanel_refusal
    }
  }
`);

/** 统一身份认证, where the county has one: the identity by which one signs in without the password of this site. */
export function SingleSignOn({ linked, factors }: { linked: boolean; factors: Factors }) {
  const name = useSingleSignOn();
  if (!name) return null;
  return (
    <Panel title={name} aside={linked ? <Tag kind="done">已关联</Tag> : <Tag kind="closed">没有关联</Tag>}>
      {linked ? <Linked name={name} factors={factors} /> : <NotLinked name={name} factors={factors} />}
    </Panel>
  );
}

interface PartProps {
  name: string;
  factors: Factors;
}

function Linked({ name, factors }: PartProps) {
  const [asking, setAsking] = useState(false);
  const command = useCommand(UnlinkSingleSignOn);
  return (
    <>
      <p>登录时可以用{name}，不输本平台的密码。</p>
      {asking ? (
        <ProofForm
          withPassword
          word="解除关联"
          factors={factors}
          command={command}
          onSend={(proof) => void command.run({ ...proof })}
          onStop={() => setAsking(false)}
        />
      ) : (
        <div className="row">
          <Button look="quiet" onClick={() => setAsking(true)}>
            解除关联
          </Button>
        </div>
      )}
    </>
  );
}

/** Back from there, the person proves that this account is theirs too. */
function NotLinked({ name, factors }: PartProps) {
  const [, navigate] = useLocation();
  const onceMore = () => navigate(paths.account, { replace: true });
  const command = useCommand(LinkSingleSignOn, { onDone: onceMore });
  if (useSearchParams().has('tongyi'))
    return (
      <ProofForm
        withPassword
        word="关联"
        label={`关联${name}`}
        factors={factors}
        command={command}
        onSend={(proof) => void command.run({ ...proof })}
        onStop={onceMore}
      >
        <p>已从{name}回来。再证明这个账号也是您的，就关联起来。</p>
      </ProofForm>
    );
  return (
    <>
      <p>关联以后，登录时可以用{name}，不输本平台的密码。</p>
      <div className="row">
        <ButtonLink look="quiet" href={LINKS_SINGLE_SIGN_ON}>
          关联{name}
        </ButtonLink>
      </div>
    </>
  );
}
