import { type SyntheticEvent, useState } from 'react';
import { qrOf } from '#client/citizen/qr.ts';
import { CodeField } from '#client/staff/ground/frame/CodeField.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { Hash, Qr } from '#client/ui/Receipt.tsx';
import { BeginSecondFactor, ConfirmSecondFactor } from './second-factor-documents.ts';
import { ProofForm } from './ProofForm.tsx';
import type { Factors, OnCodes } from './SecondFactor.tsx';

/** 启用: who one is, a key for the phone, and the first code that shows it arrived there. */
export function EnrolSecondFactor({ factors, onCodes }: { factors: Factors; onCodes: OnCodes }) {
  const [asking, setAsking] = useState(false);
  const [uri, setUri] = useState<string>();
  const begin = useCommand(BeginSecondFactor, { onDone: (key) => setUri(key.offer) });
  if (uri) return <Enrolment uri={uri} onCodes={onCodes} onStop={() => setUri(undefined)} />;
  return (
    <>
      <p>登录时除密码外还要输入手机验证器上的6位数字。</p>
      <p className="small soft">
        手机上先装一个验证器（身份验证器、Authenticator一类，按RFC 6238出6位数字的都可以），不需要联网。
      </p>
      {asking ? (
        <ProofForm
          withPassword
          word="取得密钥"
          factors={factors}
          command={begin}
          onSend={(proof) => void begin.run({ ...proof })}
          onStop={() => setAsking(false)}
        />
      ) : (
        <div className="row">
          <Button onClick={() => setAsking(true)}>启用手机验证器</Button>
        </div>
      )}
    </>
  );
}

interface EnrolmentProps {
  uri: string;
  onCodes: OnCodes;
  onStop: () => void;
}

function Enrolment({ uri, onCodes, onStop }: EnrolmentProps) {
  const [code, setCode] = useState('');
  const confirm = useCommand(ConfirmSecondFactor, { onDone: ({ codes }) => onCodes(codes) });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    void confirm.run({ code });
  };
  return (
    <>
      <Key uri={uri} />
      <CommandReport command={confirm} placeOf={(field) => field} />
      <form className="fields" noValidate aria-label="启用手机验证器" onSubmit={send}>
        <CodeField
          hint="验证器上显示的6位数字。"
          value={code}
          error={confirm.fieldError('code')}
          onText={setCode}
        />
        <p className="small soft">输入以后才启用；现在离开，登录照旧。</p>
        <div className="row">
          <Button type="submit" aria-busy={confirm.busy}>
            确认启用
          </Button>
          <Button type="button" look="quiet" onClick={onStop}>
            暂不启用
          </Button>
        </div>
      </form>
    </>
  );
}

/** The key for a camera, for the authenticator on this very phone, and for somebody who types it. */
const Key = ({ uri }: { uri: string }) => (
  <div className="factor-key stack">
    <p>
      用验证器扫描二维码；在这部手机上的，<a href={uri}>直接交给验证器</a>。
    </p>
    <Qr {...qrOf(uri)} label="两步验证的密钥" />
    <p>
      不能扫描的，在验证器里选“手动输入”，类型选“基于时间”，密钥是：
      <br />
      <Hash>{new URL(uri).searchParams.get('secret') ?? ''}</Hash>
    </p>
  </div>
);
