import { groupedCode } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { ERASE_MY_DATA, MY_COMMENT } from '../addresses.ts';
import { ownFile } from './own-file.ts';
import type { Own } from './own-fragment.ts';
import { PersonFacts, SaidFacts, Traces } from './OwnParts.tsx';

/** One receipt with the name of its kind (我的意见). */
export interface NamedOwn {
  own: Own;
  kind: string;
}

/** 这台设备的全部资料: of every receipt that it remembers, on one page to read, print and save. */
export const AllOwnPage = ({ all }: { all: readonly NamedOwn[] }) => (
  <Page>
    <PageHead
      title="全部回执下的我的资料"
      lead={`这台设备记住的${all.length}份回执，每一份保存了您的什么资料，保存到什么时候，谁看过，发给过哪里。`}
    >
      {all.length > 0 ? (
        <p className="row screen-only" data-island="print" data-wake="idle">
          <ButtonLink look="quiet" href={ownFile(all.map(({ own }) => own))} download="我的全部资料.json">
            下载全部（JSON）
          </ButtonLink>
          <ButtonLink look="quiet" href={ERASE_MY_DATA}>
            全部删除
          </ButtonLink>
        </p>
      ) : null}
    </PageHead>
    {all.length === 0 ? <Nothing /> : all.map((one) => <OneReceipt key={one.own.receiptNo} {...one} />)}
  </Page>
);

/** Nothing is remembered here: the receipts of another device are opened by their numbers. */
export const Nothing = () => (
  <Empty title="这台设备没有记住回执" level={2}>
    <p>
      在<a href={MY_COMMENT}>我的参与</a>
      输入受理编号和查询码，打开一份回执，就能看到它的全部资料。
    </p>
  </Empty>
);

const OneReceipt = ({ own, kind }: NamedOwn) => (
  <Section id={`huizhi-${own.receiptNo}`} title={`${kind} ${groupedCode(own.receiptNo)}`} rule>
    <div className="stack">
      <PersonFacts own={own} />
      <Heading level={3}>您提交的内容和办理结果</Heading>
      <SaidFacts own={own} />
      <Heading level={3}>谁看过，发过什么</Heading>
      <Traces {...own} />
    </div>
  </Section>
);
