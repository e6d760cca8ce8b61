import { Button } from '#client/ui/Button.tsx';
import { words } from '#client/words.ts';
import { MY_COMMENT } from '../addresses.ts';
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

/** The same at a 自助终端, which remembers nothing. */
export const NotKept = () => (
  <p className="screen-only">
    <b>这台机器不留这份回执。</b>请打印，或者抄下受理编号和查询码，再按“{words.terminal.end}”。
  </p>
);

const LEFT = { PHONE: '手机号码', EMAIL: '邮箱' } as const;

/** On the receipt just given: the contact left with it opens it on another device as well (换了手机). */
export const ComeBack = ({ codeTo }: { codeTo: keyof typeof LEFT }) => (
  <p>
    换了手机、电脑，在<a href={MY_COMMENT}>{words.nav.mine}</a>
    {`填您留的${LEFT[codeTo]}，凭验证码也能找回。`}
  </p>
);
