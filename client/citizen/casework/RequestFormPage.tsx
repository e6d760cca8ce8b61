import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Page, PageHead, Split } from '#client/ui/Layout.tsx';
import { Select } from '#client/ui/Select.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { REQUEST_DAYS } from '#server/law/casework/case-kinds.ts';
import { CASE_TITLE_MAX } from '#server/law/casework/case-words.ts';
import {
  APPLICANT_LABELS,
  ApplicantKind,
  HANDOVER_LABELS,
  HandoverWay,
} from '#server/law/casework/request-form.ts';
import { MESSAGES, REQUESTS } from '../addresses/casework.ts';
import { limitsOf } from '../comment/limits.ts';
import { FormErrors } from '../FormErrors.tsx';
import { type Sent, sentOf } from '../form-state.ts';
import { PartsForm } from '../OnceForm.tsx';
import { ReachFields } from '../ReachFields.tsx';
import { NameField } from '../WhoFields.tsx';
import { Reached } from './Reached.tsx';

export const RequestFormQuery = graphql(`
  query RequestForm {
    site {
      hotline
      phone
    }
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
  }
`);

export type RequestFormData = ResultOf<typeof RequestFormQuery>;

const USE =
  '姓名、身份证明和联系方式是申请依法要写的内容（国令711号第二十九条），只用于办理和答复，密封保存，不公开。';
const REACH = '补正、延期和答复都用它告知；只有办理单位的人员因办理需要才能查看。';

const optionsOf = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: labels[value] }));
const APPLICANTS = optionsOf(Object.values(ApplicantKind), APPLICANT_LABELS);
const WAYS = optionsOf(Object.values(HandoverWay), HANDOVER_LABELS);

/** 政府信息公开申请表 (国令711号第二十九条). */
export function RequestFormPage({ data, at, form }: PageProps<RequestFormData>) {
  const sent = sentOf(form);
  return (
    <Page>
      <PageHead
        title="政府信息公开申请"
        lead={`写清要哪一项信息。提交后当场得到受理编号；登记以后${REQUEST_DAYS}个工作日内书面答复。`}
      />
      <FormErrors errors={form?.errors ?? []} />
      <Split aside={<Beside site={data.site} />}>
        <PartsForm
          at={at}
          sent={sent}
          parts={[
            ['申请人', <ApplicantFields key="who" sent={sent} />],
            [
              '所需信息',
              <WantedFields key="what" sent={sent} max={limitsOf(data.localPolicy).commentMaxChars} />,
            ],
            ['获取信息的方式', <HandoverField key="how" sent={sent} />],
          ]}
          privacyNotice={data.privacyNotice}
          use={USE}
          word="提交申请"
          back={{ href: REQUESTS, word: '回到依申请公开' }}
        />
      </Split>
    </Page>
  );
}

const ApplicantFields = ({ sent }: { sent: Sent }) => (
  <>
    <Select
      {...sent.field('applicant')}
      width="mid"
      label="申请人类别"
      options={APPLICANTS}
      defaultValue={sent.value('applicant', ApplicantKind.PERSON)}
    />
    <NameField sent={sent} hint="照身份证明填写；组织填名称。" />
    <TextInput
      {...sent.field('identityNo')}
      width="mid"
      label="身份证明号码"
      hint="个人填居民身份证号等证件号码，组织填18位统一社会信用代码。"
      autoComplete="off"
    />
    <ReachFields sent={sent} needed hint={REACH} label="联系方式，任选一种" />
  </>
);

const WantedFields = ({ sent, max }: { sent: Sent; max: number }) => (
  <>
    <TextInput
      {...sent.field('title')}
      label="信息的名称"
      hint="例如“2026年东街改造工程预算”；有文号的写文号。"
      maxLength={CASE_TITLE_MAX}
    />
    <TextArea
      name="text"
      label="内容描述"
      hint="写便于查询的特征：哪个机关、哪一年、文号、什么事项。一件申请写一项信息，答复更快。"
      error={sent.error('text')}
      max={max}
      defaultValue={sent.value('text')}
    />
  </>
);

const HandoverField = ({ sent }: { sent: Sent }) => (
  <ChoiceGroup
    name="handover"
    label="怎样给您"
    error={sent.error('handover')}
    choices={WAYS}
    defaultValue={sent.value('handover', HandoverWay.PLATFORM)}
  />
);

/** 当面、信函, beside the form; and where a question belongs. */
const Beside = ({ site }: Pick<RequestFormData, 'site'>) => (
  <aside>
    <Reached site={site} title="也可以用别的方式">
      <p>当面提交、寄信都可以，由工作人员登记，同样答复。</p>
      <p>
        不是要一项信息，而是问政策、反映问题的，到<a href={MESSAGES}>公众留言</a>提出。
      </p>
    </Reached>
  </aside>
);
