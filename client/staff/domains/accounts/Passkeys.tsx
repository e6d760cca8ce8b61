import { useState } from 'react';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { makesPasskey, passkeysBarred } from '#client/staff/ground/frame/passkey.ts';
import { PasskeyButton } from '#client/staff/ground/frame/PasskeyButton.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { dayOf, longDate } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { AloneAfter } from './KeepSecondFactor.tsx';
import { ProofForm } from './ProofForm.tsx';
import { BeginPasskey, ConfirmPasskey, RemovePasskey } from './second-factor-documents.ts';
import type { Factors, OnCodes } from './SecondFactor.tsx';

/** 通行密钥: those that a person has, one more, and the way out of each. */
export const Passkeys = ({ factors, onCodes }: { factors: Factors; onCodes: OnCodes }) => (
  <>
    <p className="small soft">
      用这台电脑、手机的解锁（人脸、指纹、PIN），或者一把安全钥匙证明是本人；仿冒的网站骗不走它。
    </p>
    {factors.passkeys.length > 0 ? (
      <ul className="stack" aria-label="已启用的通行密钥">
        {factors.passkeys.map((passkey) => (
          <OnePasskey key={passkey.id} passkey={passkey} factors={factors} />
        ))}
      </ul>
    ) : null}
    <AddPasskey factors={factors} onCodes={onCodes} />
  </>
);

interface OnePasskeyProps {
  passkey: Factors['passkeys'][number];
  factors: Factors;
}

function OnePasskey({ passkey, factors }: OnePasskeyProps) {
  const [asking, setAsking] = useState(false);
  const command = useCommand(RemovePasskey);
  const { id, name, enrolledAt, lastUsedAt } = passkey;
  const used = lastUsedAt ? `最近使用：${longDate(dayOf(lastUsedAt))}` : '还没有用过';
  return (
    <li>
      <p>
        <strong>{name}</strong>
        <br />
        <span className="small soft">
          启用：{longDate(dayOf(enrolledAt))}；{used}
        </span>
      </p>
      {asking ? (
        <ProofForm
          withPassword
          word={`移除“${name}”`}
          factors={factors}
          command={command}
          onSend={(proof) => void command.run({ id, ...proof })}
          onStop={() => setAsking(false)}
        >
          {factors.authenticator || factors.passkeys.length > 1 ? null : <AloneAfter />}
        </ProofForm>
      ) : (
        <Button look="quiet" aria-label={`移除通行密钥“${name}”`} onClick={() => setAsking(true)}>
          移除
        </Button>
      )}
    </li>
  );
}

/** 启用通行密钥: its name and who one is, then the browser's prompt. */
function AddPasskey({ factors, onCodes }: { factors: Factors; onCodes: OnCodes }) {
  const [name, setName] = useState<string>();
  const [offer, setOffer] = useState<string>();
  const begin = useCommand(BeginPasskey, { onDone: (begun) => setOffer(begun.offer) });
  const stop = () => {
    setName(undefined);
    setOffer(undefined);
  };
  const barred = passkeysBarred();
  if (barred) return <Note small>{barred}</Note>;
  if (name === undefined)
    return (
      <div className="row">
        <Button onClick={() => setName('')}>启用通行密钥</Button>
      </div>
    );
  if (offer) return <Enrolment name={name} offer={offer} onCodes={onCodes} onStop={stop} />;
  return (
    <ProofForm
      withPassword
      word="证明是本人"
      label="启用通行密钥"
      factors={factors}
      command={begin}
      onSend={(proof) => void begin.run({ name, ...proof })}
      onStop={stop}
    >
      <TextInput
        name="name"
        label="给这个通行密钥起名"
        hint="日后认得出是哪一个，如“单位电脑”“安全钥匙”。"
        width="mid"
        value={name}
        error={begin.fieldError('name')}
        onChange={({ target }) => setName(target.value)}
      />
    </ProofForm>
  );
}

interface EnrolmentProps {
  name: string;
  offer: string;
  onCodes: OnCodes;
  onStop: () => void;
}

function Enrolment({ name, offer, onCodes, onStop }: EnrolmentProps) {
  const confirm = useCommand(ConfirmPasskey, {
    onDone: ({ codes }) => {
      onStop();
      onCodes(codes);
    },
  });
  return (
    <>
      <CommandReport command={confirm} />
      <p>已证明是本人。按下以后照浏览器的提示办，几分钟内办完才启用；现在离开，登录照旧。</p>
      <div className="row">
        <PasskeyButton
          word={`启用“${name}”`}
          busy={confirm.busy}
          offer={() => Promise.resolve({ offer })}
          prompt={makesPasskey}
          onAnswer={(passkey) => void confirm.run({ name, passkey })}
        />
        <Button type="button" look="quiet" onClick={onStop}>
          暂不启用
        </Button>
      </div>
    </>
  );
}
