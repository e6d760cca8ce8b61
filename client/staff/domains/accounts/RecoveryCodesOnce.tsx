import { Button } from '#client/ui/Button.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { words } from '#client/words.ts';

interface RecoveryCodesOnceProps {
  codes: readonly string[];
  onClose: () => void;
}

/** 恢复码, shown this once, to be printed or written down: not in a draft, not in the address, not in the cache. */
export const RecoveryCodesOnce = ({ codes, onClose }: RecoveryCodesOnceProps) => (
  <Panel title="恢复码只显示这一次">
    <p>两步验证已启用。手机、安全钥匙不在身边的时候，用一个恢复码登录，每个只能用一次。</p>
    <ol className="recovery-codes">
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ol>
    <p className="small soft">打印或者抄写下来，与手机、安全钥匙分开保管，不要存在这台电脑上。</p>
    <div className="row">
      <Button onClick={() => window.print()}>{words.actions.print}</Button>
      <Button look="quiet" onClick={onClose}>
        已记下，关闭
      </Button>
    </div>
  </Panel>
);
