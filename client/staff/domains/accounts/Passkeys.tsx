import { type SyntheticEvent, useState } from 'react';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { makesPasskey, passkeysBarred } from '#client/staff/ground/frame/passkey.ts';
import { PasskeyButton } from '#client/staff/ground/frame/PasskeyButton.tsx';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { dayOf, longDate } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
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
    <AddPasskey onCodes={onCodes} />
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

const placeOf = (field: string) => (field === 'name' ? 'passkeyName' : undefined);

function AddPasskey({ onCodes }: { onCodes: OnCodes }) {
  const [name, setName] = useState('');
  const begin = useCommand(BeginPasskey);
  const confirm = useCommand(ConfirmPasskey, {
    onDone: ({ codes }) => {
      setName('');
      onCodes(codes);
    },
  });
  const hold = (event: SyntheticEvent) => event.preventDefault();
  return (
    <form className="fields" noValidate aria-label="启用通行密钥" onSubmit={hold}>
      <CommandReport command={begin} placeOf={placeOf} />
      <CommandReport command={confirm} placeOf={placeOf} />
      {passkeysBarred() ? null : (
        <TextInput
          name="passkeyName"
          label="给这个通行密钥起名"
          hint="日后认得出是哪一个，如“单位电脑”“安全钥匙”。"
          width="mid"
          value={name}
          error={begin.fieldError('name') ?? confirm.fieldError('name')}
          onChange={({ target }) => setName(target.value)}
        />
      )}
      <div className="row">
        <PasskeyButton
          word="启用通行密钥"
          busy={begin.busy || confirm.busy}
          offer={() => begin.run({ name })}
          prompt={makesPasskey}
          onAnswer={(passkey) => void confirm.run({ name, passkey })}
        />
      </div>
    </form>
  );
}
