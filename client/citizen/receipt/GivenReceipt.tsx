import type { ReactNode } from 'react';
import { groupedCode, moment } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts, type Fact } from '#client/ui/Facts.tsx';
import { Pin, Qr, Receipt } from '#client/ui/Receipt.tsx';
import { words } from '#client/words.ts';
import { MY_COMMENT, receiptHref } from '../addresses.ts';
import { qrOf } from '../qr.ts';
import type { Credential } from './credential.ts';

interface GivenReceiptProps {
  receiptNo: string;
  credential: Credential;
  /** When it was received, and what that is called. */
  at: string;
  term?: string;
  /** The absolute start of links. */
  origin: string;
  said: readonly Fact[];
}

/** 回执: the number, the code, and what was sent. */
export const GivenReceipt = ({
  receiptNo,
  credential,
  at,
  term = '收到时间',
  origin,
  said,
}: GivenReceiptProps) => (
  <Receipt
    label={words.form.receiptNo}
    no={receiptNo}
    facts={[
      { term: words.form.lookupCode, detail: <Pin>{credential.lookupCode}</Pin> },
      { term, detail: <time dateTime={at}>{moment(at)}</time> },
    ]}
    qr={
      <Qr {...qrOf(`${origin}${receiptHref(groupedCode(receiptNo))}`)} label="二维码：打开本回执的查询页" />
    }
  >
    <Facts items={said} />
  </Receipt>
);

/** On to what was sent, without typing the codes again. */
export const GoOn = ({
  credential: { receiptNo, lookupCode },
  children,
}: {
  credential: Credential;
  children: ReactNode;
}) => (
  <form method="post" action={MY_COMMENT}>
    <input type="hidden" name="receiptNo" value={receiptNo} />
    <input type="hidden" name="lookupCode" value={lookupCode} />
    <Button type="submit" look="text">
      {children}
    </Button>
  </form>
);
