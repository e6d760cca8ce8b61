import { shortMoment } from '#client/format.ts';
import { qrOf } from '#client/citizen/qr.ts';
import { Button } from '#client/ui/Button.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Qr } from '#client/ui/Receipt.tsx';
import { postLabels, words } from '#client/words.ts';
import type { OpeningSlip } from './roster.ts';

interface OpeningSlipsProps {
  slips: readonly OpeningSlip[];
  onClose: () => void;
}

/** 开通单, shown this once, to be printed and cut: not in a draft, not in the address, not in the cache. */
export const OpeningSlips = ({ slips, onClose }: OpeningSlipsProps) => (
  <section className="stack slips-once" aria-labelledby="slips-title">
    <Note tone="care">
      {`${slips.length}张开通单只显示这一次，离开本页就不再有。打印后沿虚线裁开，交给各人；没有交到的，在该账号下“重置密码”，另发一个链接。`}
    </Note>
    <div className="row">
      <Button onClick={() => window.print()}>{words.actions.print}</Button>
      <Button look="quiet" onClick={onClose}>
        已打印，关闭
      </Button>
    </div>
    <Heading level={2} id="slips-title">
      开通单
    </Heading>
    <ul className="slips">
      {slips.map((slip) => (
        <li key={slip.loginName}>
          <Slip {...slip} />
        </li>
      ))}
    </ul>
  </section>
);

function Slip({ name, loginName, unitName, roles, decidesItself, link, until }: OpeningSlip) {
  const whole = new URL(link, location.origin).href;
  return (
    <>
      <Qr {...qrOf(whole)} label={`${name}的开通链接`} />
      <div>
        <p>
          <b>{name}</b>　{unitName}
        </p>
        <p className="small">{postLabels(roles, { decidesItself })}</p>
        <p>
          登录名<b>{loginName}</b>
        </p>
        <p className="small">
          扫码或者打开下面的链接，自己设密码；{shortMoment(until)}以前有效，用过一次就作废。
        </p>
        <p className="slip-link">
          <code>{whole}</code>
        </p>
      </div>
    </>
  );
}
