import type { ReactNode } from 'react';
import type { At } from '#client/route.ts';
import { Page, PageHead, Split } from '#client/ui/Layout.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { CONSULTATIONS } from '../addresses.ts';
import type { Credential } from './credential.ts';
import { GivenReceipt, GoOn } from './GivenReceipt.tsx';
import type { MineData } from './held.ts';
import { LookUpForm } from './LookUpForm.tsx';
import { ComeBack, NotKept, Remembered } from './Remembered.tsx';
import type { AnyReceiptPart, Held } from './receipt-part.ts';

interface GivenReceiptPageProps {
  part: AnyReceiptPart;
  mine: Held;
  credential: Credential;
  at: At;
  codeTo: MineData['codeTo'];
}

/** The page after something was sent (回执): its number, its code, what was sent, what comes next; opened again on this device, the same. */
export function GivenReceiptPage({ part, mine, credential, at, codeTo }: GivenReceiptPageProps) {
  const { tag, title, lead, received, said, next, links, goOn, ...rest } = part.fresh(mine);
  const { island, ...term } = rest;
  const onward = (
    <Onward island={island} links={at.terminal ? null : links}>
      <GoOn credential={credential}>{goOn}</GoOn>
    </Onward>
  );
  return (
    <Page>
      <PageHead tags={<Tag kind="done">{tag}</Tag>} title={title} lead={lead} />
      <Beside part={part} mine={mine}>
        <div className="stack-6">
          {at.terminal ? onward : null}
          <GivenReceipt
            {...{ credential, said, ...term }}
            receiptNo={mine.receiptNo}
            at={received}
            origin={at.origin}
          />
          {next ? <p className="prose">{next}</p> : null}
          {at.terminal ? null : onward}
          {at.terminal ? <NotKept /> : <Remembered receiptNo={credential.receiptNo} />}
          {codeTo ? <ComeBack codeTo={codeTo} /> : null}
        </div>
      </Beside>
    </Page>
  );
}

type Fresh = ReturnType<AnyReceiptPart['fresh']>;

interface OnwardProps {
  island: Fresh['island'];
  links: ReactNode;
  children: ReactNode;
}

/** Next with a receipt: print it, before all at a 自助终端, where nothing is saved to the machine; go on. */
const Onward = ({ island = { name: 'print', props: {} }, links, children }: OnwardProps) => (
  <div
    className="row screen-only"
    data-island={island.name}
    data-props={JSON.stringify(island.props)}
    data-wake="idle"
  >
    {links}
    {children}
  </div>
);

interface BesideProps {
  part: AnyReceiptPart;
  mine: Held;
  children: ReactNode;
}

/** Content with the part's aside, if it has one. */
export const Beside = ({ part: { Aside }, mine, children }: BesideProps) =>
  Aside ? <Split aside={<Aside mine={mine} />}>{children}</Split> : children;

/** The same address on another device: the number alone tells nothing. */
export const LaterReceiptPage = ({ receiptNo }: { receiptNo: string }) => (
  <Page>
    <PageHead
      title={`回执 ${receiptNo}`}
      lead="请输入受理编号和查询码，查看提交的内容、办理情况和结果。在提交时用的那台设备上，打开“我的参与”就能看到，不用输入。"
    />
    <LookUpForm receiptNo={receiptNo} />
    <p className="small soft gap-above">
      找不到查询码？提交的内容不会因此丢失，照样办理。征求意见的结果随采纳情况公布；承办单位的电话在
      <a href={CONSULTATIONS}>征集公告</a>和活动公告里。
    </p>
  </Page>
);
