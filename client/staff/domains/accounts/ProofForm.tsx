import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { CodeField } from '#client/staff/ground/frame/CodeField.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { asksPasskey } from '#client/staff/ground/frame/passkey.ts';
import { PasskeyButton } from '#client/staff/ground/frame/PasskeyButton.tsx';
import { type Command, useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import { AskPasskey } from './second-factor-documents.ts';
import type { Factors } from './SecondFactor.tsx';

/** By which somebody shows once more who they are. */
export interface Proof {
  password: string;
  code: string;
  passkey?: string;
}

interface ProofFormProps {
  word: string;
  /** Name of the form, where its word alone does not tell. */
  label?: string;
  factors: Factors;
  /** Without it, the second factor alone is asked for. */
  withPassword?: boolean;
  command: Pick<
    Command<never, unknown>,
    'refusal' | 'fault' | 'attempt' | 'busy' | 'acknowledge' | 'reload' | 'fieldError'
  >;
  onSend: (proof: Proof) => void;
  onStop: () => void;
  children?: ReactNode;
}

/** Whether there is a second factor to ask for. */
const isEnrolled = ({ recoveryCodesLeft }: Factors) => typeof recoveryCodesLeft === 'number';

/** Form in which somebody shows once more who they are, by a passkey or a code, as they would at the sign-in. */
export function ProofForm(props: ProofFormProps) {
  const { word, label, withPassword, command, onSend, children } = props;
  const [proof, setProof] = useState<Proof>({ password: '', code: '' });
  const set = (part: Partial<Proof>) => setProof((all) => ({ ...all, ...part }));
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    onSend(proof);
  };
  return (
    <>
      <CommandReport command={command} placeOf={(field) => (field === 'passkey' ? 'code' : field)} />
      <form className="fields" noValidate aria-label={label ?? word} onSubmit={send}>
        {children}
        {withPassword ? (
          <TextInput
            name="password"
            type="password"
            label={words.form.password}
            autoComplete="current-password"
            value={proof.password}
            error={command.fieldError('password')}
            onChange={({ target }) => set({ password: target.value })}
          />
        ) : null}
        {isEnrolled(props.factors) ? (
          <CodeField value={proof.code} error={command.fieldError('code')} onText={(code) => set({ code })} />
        ) : null}
        <Ways {...props} proof={proof} />
      </form>
    </>
  );
}

/** By the code that was typed, or by the browser's prompt. */
function Ways({ word, factors, command, onSend, onStop, proof }: ProofFormProps & { proof: Proof }) {
  const ask = useCommand(AskPasskey);
  return (
    <>
      <CommandReport command={ask} />
      <div className="row">
        <Button type="submit" aria-busy={command.busy}>
          {word}
        </Button>
        {factors.passkeys.length > 0 ? (
          <PasskeyButton
            word={`用通行密钥${word}`}
            busy={ask.busy || command.busy}
            offer={() => ask.run({})}
            prompt={asksPasskey}
            onAnswer={(passkey) => onSend({ ...proof, passkey })}
          />
        ) : null}
        <Button type="button" look="quiet" onClick={onStop}>
          取消
        </Button>
      </div>
    </>
  );
}
