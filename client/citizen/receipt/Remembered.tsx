import { Button } from '#client/ui/Button.tsx';
import { More } from '#client/ui/More.tsx';
import { Pin } from '#client/ui/Receipt.tsx';
import { words } from '#client/words.ts';
import { MINE, MY_COMMENT } from '../addresses.ts';
import type { Credential } from './credential.ts';
import { OfReceipt } from './OfReceipt.tsx';

/** On the receipt just given: this device remembers it, and one tap makes it forget. */
export const Remembered = ({ receiptNo }: { receiptNo: string }) => (
  <form method="post" action={MY_COMMENT} className="stack screen-only">
    <OfReceipt no={receiptNo} />
    <p>
      <b>这台设备已经记住这份回执。</b>以后打开<a href={MY_COMMENT}>{words.nav.mine}</a>
      就能查看、修改，不用输入号码。公用的电脑、别人的手机，请先抄下查询码，再按下面的按钮。
    </p>
    <p>
      <Button type="submit" look="quiet" name="step" value="forget">
        不要记住（公用设备）
      </Button>
    </p>
  </form>
);

/** 查看查询码: whoever holds the device holds the code. */
const CodeFold = ({ lookupCode }: Pick<Credential, 'lookupCode'>) => (
  <More row summary="查看查询码">
    <p>
      <Pin>{lookupCode}</Pin>
    </p>
  </More>
);

/** On the page of what was looked up: its code, and whether this device shall remember it. */
export const OnThisDevice = ({ credential, kept }: { credential: Credential; kept: boolean }) => (
  <div className="screen-only gap-above">
    <CodeFold {...credential} />
    <form method="post" action={kept ? MY_COMMENT : MINE} className="row gap-top">
      <OfReceipt no={credential.receiptNo} />
      <Button type="submit" look={kept ? 'text' : 'quiet'} name="step" value={kept ? 'forget' : 'keep'}>
        {kept ? '不要记住（公用设备）' : '在这台设备上记住'}
      </Button>
    </form>
  </div>
);
