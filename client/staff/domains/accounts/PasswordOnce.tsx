import { useState } from 'react';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/desk/Dialog.tsx';
import { Status } from '#client/ui/desk/Status.tsx';

/** A password that the server has just made. */
export interface NewPassword {
  personId: string;
  name: string;
  loginName: string;
  password: string;
}

interface PasswordOnceProps {
  issued: NewPassword | null;
  onClose: () => void;
}

/**
 * Dialog with a new password, shown once and stored nowhere: not in a draft, not in the address, not in the cache after
 * it is closed.
 */
export function PasswordOnce({ issued, onClose }: PasswordOnceProps) {
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(issued?.password ?? '');
      setCopied(true);
    } catch {
      // Without https a browser keeps the clipboard to itself.
      setCopied(false);
    }
  };
  const close = () => {
    setCopied(undefined);
    onClose();
  };
  return (
    <Dialog
      open={issued !== null}
      title="初始密码只显示这一次"
      onClose={close}
      closeWord="已记下，关闭"
      actions={<Button onClick={() => void copy()}>复制密码</Button>}
    >
      <p>
        {issued?.name}（{issued?.loginName}）的密码：
      </p>
      <p>
        <code>{issued?.password}</code>
      </p>
      <p className="small soft">请当面或者用电话告知本人。首次登录必须修改。</p>
      <Status tone={copied ? 'done' : 'care'}>
        {copied === undefined ? '' : copied ? '已复制' : '浏览器不允许复制，请手工抄写'}
      </Status>
    </Dialog>
  );
}
