import type { FormState } from '#client/form.ts';
import { groupedCode } from '#client/format.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { words } from '#client/words.ts';
import { MINE } from '../addresses.ts';
import { FormErrors } from '../FormErrors.tsx';
import { Reasons } from '../receipt/MinePage.tsx';
import { CorrectOwn } from './CorrectOwn.tsx';
import { EraseOwn } from './EraseOwn.tsx';
import { ownFile } from './own-file.ts';
import type { Own } from './own-fragment.ts';
import { keepsPerson, PersonFacts, SaidFacts, Traces } from './OwnParts.tsx';

/** 我的全部资料: all that the platform keeps under one receipt, to read, print, save, correct; the contact can be deleted. */
export const OwnDataPage = ({ own, form }: { own: Own; form: FormState | null }) => (
  <Page>
    <PageHead
      title={`${words.actions.ownData} ${groupedCode(own.receiptNo)}`}
      lead="这份回执下保存的您本人的资料和提交的内容，全部在这里。"
    >
      <p className="row screen-only" data-island="print" data-wake="idle">
        <ButtonLink look="quiet" href={ownFile(own)} download={`我的资料-${own.receiptNo}.json`}>
          下载全部（JSON）
        </ButtonLink>
        <ButtonLink look="text" href={MINE}>
          返回
        </ButtonLink>
      </p>
    </PageHead>
    <FormErrors errors={form?.errors ?? []} />
    <Section id="benren" title="姓名和联系方式" rule>
      <PersonFacts own={own} />
      {own.correct.allowed ? <CorrectOwn own={own} form={form} /> : null}
      {own.erase.allowed ? <EraseOwn receiptNo={own.receiptNo} /> : null}
      {keepsPerson(own) && !own.erase.allowed ? <Kept own={own} /> : null}
    </Section>
    <Section id="neirong" title="您提交的内容和办理结果" rule>
      <SaidFacts own={own} />
    </Section>
    <Section id="guocheng" title="谁看过，发过什么" rule>
      <Traces {...own} />
    </Section>
  </Page>
);

/** Why it may not be deleted yet, by which article, until when. */
export const Kept = ({ own: { erase } }: { own: Own }) => (
  <>
    <Reasons findings={erase.findings} />
    <p className="small soft">
      依据：{[...new Set(erase.findings.map(({ article }) => article))].join('、')}。
    </p>
  </>
);
