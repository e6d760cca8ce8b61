import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Page, PageHead, Split } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Dial } from '../Dial.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { ATTENDANCE_RULES, REGISTER } from '../addresses/register.ts';
import { ApplyForm } from './ApplyForm.tsx';
import { termYearsIn } from './policy-numbers.ts';

export const ApplyPageQuery = graphql(`
  query ApplyPage {
    privacyNotice {
      version
      text
    }
    localPolicy {
      values {
        key
        value
      }
    }
    roster {
      regions {
        region
      }
    }
    site {
      phone
    }
  }
`);

export type ApplyData = ResultOf<typeof ApplyPageQuery>;

/** 申请成为社会公众代表: one page, four blocks; it works as a plain post. */
export const ApplyPage = ({ data, at, form }: PageProps<ApplyData>) => (
  <Page>
    <PageHead
      title="申请成为社会公众代表"
      lead="年满十八周岁就可以申请，不用注册，不收费用。提交后当场得到受理编号，凭它查看核实的结果。"
    />
    <FormErrors errors={form?.errors ?? []} />
    <Split aside={<Next data={data} />}>
      <ApplyForm data={data} at={at} form={form} />
    </Split>
  </Page>
);

/** Next steps after an application, and the way to apply without a form. */
const Next = ({ data: { localPolicy, site } }: { data: ApplyData }) => (
  <aside className="stack-6">
    <Note title="提交以后" small>
      <ol className="steps-text">
        <li>县政府办公室电话联系您，核实身份和年龄。</li>
        <li>核实通过的入库，得到代表编号，任期{termYearsIn(localPolicy.values)}年，届满可以续任。</li>
        <li>没有通过的，写明理由，凭受理编号查看。</li>
        <li>审议与您熟悉的领域有关的事项时，可能选到您；每次都可以谢绝。</li>
      </ol>
      <p>
        <a href={ATTENDANCE_RULES}>代表有什么权利、要做什么</a>
      </p>
    </Note>
    <Note title="也可以用别的方式" small>
      <p>
        到县政府办公室当面申请{site.phone ? <Dial>{`，或者拨打${site.phone}`}</Dial> : ''}
        ，由工作人员登记；所在单位、村（社区）也可以推荐。
      </p>
      <p>
        <a href={REGISTER}>回到公众代表</a>
      </p>
    </Note>
  </aside>
);
