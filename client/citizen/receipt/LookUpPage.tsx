import type { FormState } from '#client/form.ts';
import type { At } from '#client/route.ts';
import { Page, PageHead, Pair } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { words } from '#client/words.ts';
import { Dial } from '../Dial.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { ContactForm } from './ContactForm.tsx';
import { KeptList, type KeptReceipt } from './KeptList.tsx';
import { LookUpForm } from './LookUpForm.tsx';

interface LookUpPageProps {
  /** Receipts that this device remembers, the last received first. */
  kept: readonly KeptReceipt[];
  hotline: string;
  form: FormState | null;
  at: At;
}

/** 我的参与: receipts that this device remembers, and the two codes for any other; no account. */
export function LookUpPage({ kept, hotline, form, at }: LookUpPageProps) {
  return (
    <Page>
      <PageHead title={words.nav.mine} lead={at.terminal ? AT_TERMINAL : LEAD} />
      <FormErrors errors={form?.errors ?? []} title={filled(form) ? NO_MATCH : undefined} />
      <div className="stack-6">
        {at.query.zhaohui && kept.length > 0 ? <Found /> : null}
        <KeptList kept={kept} />
        <Pair>
          <LookUpForm form={form} />
          <ContactForm formKey={at.key} />
        </Pair>
        <Help hotline={hotline} />
      </div>
    </Page>
  );
}

const LEAD =
  '您提的意见、报的名、反映的问题，这台设备都记着：到了哪一步，结果和理由是什么，现在可以做什么。不用注册。';
const AT_TERMINAL =
  '您提的意见、报的名、反映的问题，到了哪一步，结果和理由是什么：输入回执上的两个号码查看。不用注册。';

const Found = () => (
  <Note tone="done" title="已经找回" live>
    <p>从这个联系方式提交的都在下面，这台设备已经记住。公用的电脑、别人的手机，看完请按“全部忘记”。</p>
  </Note>
);

const NO_MATCH = '没有查到，请核对两个号码';

/** Both codes were given: nothing is missing, one of them is wrong. */
const filled = (form: FormState | null) =>
  ['receiptNo', 'lookupCode'].every((name) => form?.values[name]?.[0]?.trim());

const Help = ({ hotline }: { hotline: string }) => (
  <More row summary="在别的设备上提交的">
    <div className="stack">
      <p>凭回执上的两个号码查：受理编号8位，可以给别人看；查询码10位，只有您知道。</p>
      <p>打电话、寄信、当面提的意见，由工作人员代录后把编号和查询码告诉您。</p>
      {hotline ? (
        <p>
          忘记了，可以拨打<Dial hotline>{hotline}</Dial>询问承办单位的电话。
        </p>
      ) : null}
    </div>
  </More>
);
