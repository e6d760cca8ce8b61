import type { ReactNode } from 'react';
import type { At } from '#client/route.ts';
import type { Fact } from '#client/ui/Facts.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import type { Credential } from './credential.ts';
import { GivenReceipt } from './GivenReceipt.tsx';

interface FreshReceiptProps {
  /** How it stands: 已收到, 候补. */
  tag: string;
  title: string;
  lead: string;
  credential: Credential;
  /** When it was received, and what that is called. */
  received: string;
  term?: string;
  at: At;
  /** The receipt's own address. */
  href: (groupedNo: string) => string;
  said: readonly Fact[];
  /** What comes next, and what can be done now. */
  children: ReactNode;
}

/** The page one lands on after sending something: its number, the code that is shown this once, what was sent (回执). */
export const FreshReceipt = ({
  tag,
  title,
  lead,
  received,
  at,
  children,
  credential,
  ...receipt
}: FreshReceiptProps) => (
  <Page>
    <PageHead tags={<Tag kind="done">{tag}</Tag>} title={title} lead={lead} />
    <div className="stack-6">
      <GivenReceipt
        {...receipt}
        credential={credential}
        receiptNo={credential.receiptNo}
        at={received}
        origin={at.origin}
      />
      {children}
    </div>
  </Page>
);
