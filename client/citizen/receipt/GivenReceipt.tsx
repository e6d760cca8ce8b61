import type { ReactNode } from 'react';
import { groupedCode, moment } from '#client/format.ts';
import { Button } from '#client/ui/Button.tsx';
import { Facts, type Fact } from '#client/ui/Facts.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Pin, Qr, Receipt } from '#client/ui/Receipt.tsx';
import { words } from '#client/words.ts';
import { MY_COMMENT } from '../addresses.ts';
import { qrOf } from '../qr.ts';
import type { Credential } from './credential.ts';
import { LookUpForm } from './LookUpForm.tsx';

interface GivenReceiptProps {
  receiptNo: string;
  credential: Credential;
  /** When it was received, and what that is called. */
  at: string;
  term?: string;
  /** The absolute start of links, and the receipt's own address. */
  origin: string;
  href: (groupedNo: string) => string;
  said: readonly Fact[];
}

/** 回执: the number, the code that is shown this once, and what was sent. */
export const GivenReceipt = ({
  receiptNo,
  credential,
  at,
  term = '收到时间',
  origin,
  href,
  said,
}: GivenReceiptProps) => (
  <Receipt
    label={words.form.receiptNo}
    no={receiptNo}
    facts={[
      { term: words.form.lookupCode, detail: <Pin>{credential.lookupCode}</Pin> },
      { term, detail: <time dateTime={at}>{moment(at)}</time> },
    ]}
    qr={<Qr {...qrOf(`${origin}${href(groupedCode(receiptNo))}`)} label="二维码：打开本回执的查询页" />}
  >
    <Facts items={said} />
  </Receipt>
);

interface GoOnProps {
  credential: Credential;
  look?: 'text' | 'quiet';
  screenOnly?: boolean;
  children: ReactNode;
}

/** On to what was sent, without typing the codes again. */
export const GoOn = ({
  credential: { receiptNo, lookupCode },
  look = 'text',
  screenOnly,
  children,
}: GoOnProps) => (
  <form method="post" action={MY_COMMENT} className={screenOnly ? 'screen-only' : undefined}>
    <input type="hidden" name="receiptNo" value={receiptNo} />
    <input type="hidden" name="lookupCode" value={lookupCode} />
    <Button type="submit" look={look}>
      {children}
    </Button>
  </form>
);

interface LaterReceiptProps {
  title: string;
  lead: string;
  receiptNo: string;
  children?: ReactNode;
}

/** The same address later: the number alone tells nothing; the code was shown before. */
export const LaterReceipt = ({ title, lead, receiptNo, children }: LaterReceiptProps) => (
  <Page>
    <PageHead title={`${title} ${receiptNo}`} lead={lead} />
    <LookUpForm receiptNo={receiptNo} />
    {children}
  </Page>
);
