import type { At } from '#client/route.ts';
import { Qr } from '#client/ui/Receipt.tsx';
import { qrOf } from './qr.ts';

interface PrintAddressProps {
  at: Pick<At, 'origin'>;
  /** The permanent path of what is printed. */
  href: string;
}

/** The end of a page that is worth printing; on paper, for the notice board, it says where the page itself is found. */
export function PrintAddress({ at, href }: PrintAddressProps) {
  const address = `${at.origin}${href}`;
  return (
    <>
      <div className="row screen-only" data-island="print" data-wake="idle" />
      <div className="print-only" aria-hidden="true">
        <Qr {...qrOf(address)} label="二维码：本页网址" />
        <p className="small">
          在手机上打开本页，可以看到最新情况：
          <br />
          {address}
        </p>
      </div>
    </>
  );
}
