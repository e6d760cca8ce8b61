import { useState } from 'react';
import { useCommand } from '#client/staff/ground/frame/use-command.ts';
import { Button } from '#client/ui/Button.tsx';
import { ProofForm } from './ProofForm.tsx';
import { RemoveSecondFactor, RenewRecoveryCodes } from './second-factor-documents.ts';
import type { Factors, OnCodes } from './SecondFactor.tsx';

/** Few enough to make new ones. */
const FEW = 3;

interface RenewCodesProps {
  factors: Factors;
  left: number;
  onCodes: OnCodes;
}

/** 恢复码: how many are left, and new ones. */
export function RenewCodes({ factors, left, onCodes }: RenewCodesProps) {
  const [asking, setAsking] = useState(false);
  const command = useCommand(RenewRecoveryCodes, { onDone: ({ codes }) => onCodes(codes) });
  return (
    <>
      <p>
        恢复码还剩{left}个{left <= FEW ? '，请更换新的' : ''}。
      </p>
      {asking ? (
        <ProofForm
          word="更换恢复码"
          factors={factors}
          command={command}
          onSend={({ code, passkey }) => void command.run({ code, passkey })}
          onStop={() => setAsking(false)}
        >
          <p className="small soft">原来的恢复码随即作废。</p>
        </ProofForm>
      ) : (
        <div className="row">
          <Button look="quiet" onClick={() => setAsking(true)}>
            更换恢复码
          </Button>
        </div>
      )}
    </>
  );
}

/** 停用手机验证器. */
export function RemoveAuthenticator({ factors }: { factors: Factors }) {
  const [asking, setAsking] = useState(false);
  const command = useCommand(RemoveSecondFactor);
  if (!asking)
    return (
      <>
        <p>已启用：登录时可以输入验证器上的6位数字。</p>
        <div className="row">
          <Button look="quiet" onClick={() => setAsking(true)}>
            停用手机验证器
          </Button>
        </div>
      </>
    );
  return (
    <ProofForm
      withPassword
      word="停用手机验证器"
      factors={factors}
      command={command}
      onSend={(proof) => void command.run({ ...proof })}
      onStop={() => setAsking(false)}
    >
      {factors.passkeys.length > 0 ? null : <AloneAfter />}
    </ProofForm>
  );
}

/** Said where the last factor goes. */
export const AloneAfter = () => (
  <p className="small soft">停用以后，只凭密码就可以登录；县里要求都启用的，重新启用以前不能办理业务。</p>
);
