import { Heading } from '#client/ui/Heading.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import type { MyAddressesQuery as Data } from '#client/graphql/graphql.ts';
import { EnrolSecondFactor } from './EnrolSecondFactor.tsx';
import { RemoveAuthenticator, RenewCodes } from './KeepSecondFactor.tsx';
import { Passkeys } from './Passkeys.tsx';

/** Takes recovery codes that the server shows this once. */
export type OnCodes = (codes: readonly string[]) => void;

/** Factors that the person has, as the page asks for it. */
export type Factors = Pick<NonNullable<Data['viewer']>, 'authenticator' | 'passkeys' | 'recoveryCodesLeft'>;

interface SecondFactorProps {
  factors: Factors;
  onCodes: OnCodes;
}

/** 两步验证: a passkey, or a code of the phone, beside the password. */
export function SecondFactor({ factors, onCodes }: SecondFactorProps) {
  const left = factors.recoveryCodesLeft ?? null;
  return (
    <Panel
      title="两步验证"
      aside={left === null ? <Tag kind="closed">没有启用</Tag> : <Tag kind="done">已启用</Tag>}
    >
      <p>
        启用以后，登录时除密码外还要证明是本人：密码被别人知道，也进不了您的账号。两样可以都启用，登录时用一样。
      </p>
      <Heading level={3}>通行密钥</Heading>
      <Passkeys factors={factors} onCodes={onCodes} />
      <Heading level={3}>手机验证器</Heading>
      {factors.authenticator ? (
        <RemoveAuthenticator factors={factors} />
      ) : (
        <EnrolSecondFactor factors={factors} onCodes={onCodes} />
      )}
      {left === null ? null : (
        <>
          <Heading level={3}>恢复码</Heading>
          <RenewCodes factors={factors} left={left} onCodes={onCodes} />
        </>
      )}
    </Panel>
  );
}
