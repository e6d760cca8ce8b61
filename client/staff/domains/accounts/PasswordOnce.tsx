import { useState } from 'react';
import { qrOf } from '#client/citizen/qr.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/desk/Dialog.tsx';
import { Status } from '#client/ui/desk/Status.tsx';
import { Qr } from '#client/ui/Receipt.tsx';

/** A password that the server has just made, and the link that does without it. */
export interface NewPassword {
  personId: string;
  name: string;
  loginName: string;
  password: string;
  link: string;
}

interface PasswordOnceProps {
  issued: NewPassword | null;
  onClose: () => void;
}

/**
 * Dialog with a new link and password, shown once and stored nowhere: not in a draft, not in the address, not in the cache after
 * it is closed.
 */
export function PasswordOnce({ issued, onClose }: PasswordOnceProps) {
  const [copied, setCopied] = useState<boolean>();
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
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
  const link = issued ? new URL(issued.link, location.origin).href : '';
  return (
    <Dialog
      open={issued !== null}
      title="开通链接只显示这一次"
      onClose={close}
      closeWord="已交给本人，关闭"
      actions={<Button onClick={() => void copy(link)}>复制链接</Button>}
    >
      {issued ? <Given issued={issued} link={link} onCopy={(text) => void copy(text)} /> : null}
      <Status tone={copied ? 'done' : 'care'}>
        {copied === undefined ? '' : copied ? '已复制' : '浏览器不允许复制，请手工抄写'}
      </Status>
    </Dialog>
  );
}

interface GivenProps {
  issued: NewPassword;
  link: string;
  onCopy: (text: string) => void;
}

/** The link first, for a phone or to be sent; the password for whoever can only be telephoned. */
const Given = ({ issued: { name, loginName, password }, link, onCopy }: GivenProps) => (
  <div className="factor-key stack">
    <p>
      把链接交给{name}（{loginName}）本人：7日内打开，自己设密码，用过一次就作废。
    </p>
    <Qr {...qrOf(link)} label="开通链接的二维码" />
    <p>
      <code>{link}</code>
    </p>
    <p className="small soft">
      只能打电话告知的，用初始密码，首次登录必须修改：<code>{password}</code>
    </p>
    <p>
      <Button look="quiet" onClick={() => onCopy(password)}>
        复制密码
      </Button>
    </p>
  </div>
);
