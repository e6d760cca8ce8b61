import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { CodeField } from '#client/staff/ground/frame/CodeField.tsx';
import { CommandReport } from '#client/staff/ground/frame/CommandReport.tsx';
import { type Command, useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { words } from '#client/words.ts';
import { RemoveSecondFactor, RenewRecoveryCodes } from './second-factor-documents.ts';
import type { OnCodes } from './SecondFactor.tsx';

/** Few enough to make new ones. */
const FEW = 3;

/** Enrolled: how many recovery codes are left, new ones, and the way out. */
export const KeepSecondFactor = ({ left, onCodes }: { left: number; onCodes: OnCodes }) => {
  const [doing, setDoing] = useState<'renew' | 'remove'>();
  return (
    <>
      <p>
        登录时输入密码和验证器上的6位数字。恢复码还剩{left}个{left <= FEW ? '，请更换新的' : ''}。
      </p>
      {doing === 'renew' ? <Renew onCodes={onCodes} onStop={() => setDoing(undefined)} /> : null}
      {doing === 'remove' ? <Remove onStop={() => setDoing(undefined)} /> : null}
      {doing ? null : (
        <div className="row">
          <Button look="quiet" onClick={() => setDoing('renew')}>
            更换恢复码
          </Button>
          <Button look="quiet" onClick={() => setDoing('remove')}>
            停用两步验证
          </Button>
        </div>
      )}
    </>
  );
};

function Renew({ onCodes, onStop }: { onCodes: OnCodes; onStop: () => void }) {
  const [code, setCode] = useState('');
  const command = useCommand(RenewRecoveryCodes, { onDone: ({ codes }) => onCodes(codes) });
  return (
    <Proof word="更换恢复码" command={command} onSend={() => void command.run({ code })} onStop={onStop}>
      <p className="small soft">原来的恢复码随即作废。</p>
      <CodeField value={code} error={command.fieldError('code')} onText={setCode} />
    </Proof>
  );
}

function Remove({ onStop }: { onStop: () => void }) {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const command = useCommand(RemoveSecondFactor);
  return (
    <Proof
      word="停用两步验证"
      command={command}
      onSend={() => void command.run({ password, code })}
      onStop={onStop}
    >
      <p className="small soft">停用以后，只凭密码就可以登录；县里要求都启用的，重新启用以前不能办理业务。</p>
      <TextInput
        name="password"
        type="password"
        label={words.form.password}
        autoComplete="current-password"
        value={password}
        error={command.fieldError('password')}
        onChange={({ target }) => setPassword(target.value)}
      />
      <CodeField value={code} error={command.fieldError('code')} onText={setCode} />
    </Proof>
  );
}

interface ProofProps {
  word: string;
  command: Pick<Command<never, unknown>, 'refusal' | 'fault' | 'attempt' | 'busy' | 'acknowledge' | 'reload'>;
  onSend: () => void;
  onStop: () => void;
  children: ReactNode;
}

/** Form in which somebody shows once more who they are. */
const Proof = ({ word, command, onSend, onStop, children }: ProofProps) => {
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    onSend();
  };
  return (
    <>
      <CommandReport command={command} placeOf={(field) => field} />
      <form className="fields" noValidate aria-label={word} onSubmit={send}>
        {children}
        <div className="row">
          <Button type="submit" aria-busy={command.busy}>
            {word}
          </Button>
          <Button type="button" look="quiet" onClick={onStop}>
            取消
          </Button>
        </div>
      </form>
    </>
  );
};
