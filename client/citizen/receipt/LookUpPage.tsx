import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { FormState } from '#client/form.ts';
import type { PageProps } from '#client/route.ts';
import { Page, PageHead, Split } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { words } from '#client/words.ts';
import { Dial } from '../Dial.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { LookUpForm } from './LookUpForm.tsx';

export const LookUpPageQuery = graphql(`
  query LookUpPage {
    site {
      hotline
    }
  }
`);

export type LookUpData = ResultOf<typeof LookUpPageQuery>;

/** 我的意见: the two codes of the receipt, no account. */
export function LookUpPage({ data, form }: PageProps<LookUpData>) {
  return (
    <Page>
      <PageHead
        title={words.nav.myComment}
        lead="凭回执上的受理编号和查询码，查看意见的处理进展、结果和理由；截止以前可以修改或撤回。报名、申请和执行中反映的问题也在这里查。不用注册。"
      />
      <FormErrors errors={form?.errors ?? []} title={filled(form) ? NO_MATCH : undefined} />
      <Split aside={<Help hotline={data.site.hotline} />}>
        <LookUpForm form={form} />
      </Split>
    </Page>
  );
}

const NO_MATCH = '没有查到，请核对两个号码';

/** Both codes were given: nothing is missing, one of them is wrong. */
const filled = (form: FormState | null) =>
  ['receiptNo', 'lookupCode'].every((name) => form?.values[name]?.[0]?.trim());

const Help = ({ hotline }: { hotline: string }) => (
  <Note title="两个号码在哪里">
    <p>提交意见以后的回执页上：受理编号8位，可以给别人看；查询码10位，只有您知道。</p>
    <p>打电话、寄信、当面提的意见，由工作人员代录后把编号和查询码告诉您。</p>
    {hotline ? (
      <p className="small">
        忘记了，可以拨打<Dial hotline>{hotline}</Dial>询问承办单位的电话。
      </p>
    ) : null}
  </Note>
);
