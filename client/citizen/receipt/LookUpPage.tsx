import type { FormState } from '#client/form.ts';
import { Page, PageHead, Split } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { words } from '#client/words.ts';
import { Dial } from '../Dial.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { KeptList, type KeptReceipt } from './KeptList.tsx';
import { LookUpForm } from './LookUpForm.tsx';

interface LookUpPageProps {
  /** Receipts that this device remembers, the last received first. */
  kept: readonly KeptReceipt[];
  hotline: string;
  form: FormState | null;
}

/** 我的参与: receipts that this device remembers, and the two codes for any other; no account. */
export function LookUpPage({ kept, hotline, form }: LookUpPageProps) {
  return (
    <Page>
      <PageHead
        title={words.nav.mine}
        lead="您提的意见、报的名、反映的问题，这台设备都记着：到了哪一步，结果和理由是什么，现在可以做什么。不用注册。"
      />
      <FormErrors errors={form?.errors ?? []} title={filled(form) ? NO_MATCH : undefined} />
      <Split aside={<Help hotline={hotline} />}>
        <div className="stack-6">
          <KeptList kept={kept} />
          <LookUpForm form={form} />
        </div>
      </Split>
    </Page>
  );
}

const NO_MATCH = '没有查到，请核对两个号码';

/** Both codes were given: nothing is missing, one of them is wrong. */
const filled = (form: FormState | null) =>
  ['receiptNo', 'lookupCode'].every((name) => form?.values[name]?.[0]?.trim());

const Help = ({ hotline }: { hotline: string }) => (
  <Note title="在别的设备上提交的">
    <p>凭回执上的两个号码查：受理编号8位，可以给别人看；查询码10位，只有您知道。</p>
    <p>打电话、寄信、当面提的意见，由工作人员代录后把编号和查询码告诉您。</p>
    {hotline ? (
      <p className="small">
        忘记了，可以拨打<Dial hotline>{hotline}</Dial>询问承办单位的电话。
      </p>
    ) : null}
  </Note>
);
