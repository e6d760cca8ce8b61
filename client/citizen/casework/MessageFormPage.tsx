import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { Page, PageHead, Split } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { CASE_TITLE_MAX } from '#server/law/casework/case-words.ts';
import { CONSULTATIONS, decisionHref } from '../addresses.ts';
import { MESSAGE_FORM, MESSAGES } from '../addresses/casework.ts';
import { limitsOf } from '../comment/limits.ts';
import { FormErrors } from '../FormErrors.tsx';
import { type Sent, sentOf } from '../form-state.ts';
import { PartsForm } from '../OnceForm.tsx';
import { ReachFields } from '../ReachFields.tsx';
import { NameField } from '../WhoFields.tsx';
import { Reached } from './Reached.tsx';
import { Terms } from './Terms.tsx';

export const MessageFormQuery = graphql(`
  query MessageForm($no: String!, $about: Boolean!) {
    ...MessageTerms_query
    site {
      hotline
      phone
    }
    decision(no: $no) @include(if: $about) {
      no
      title
      leadUnit {
        name
      }
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

export type MessageFormData = ResultOf<typeof MessageFormQuery>;
type AskedDecision = NonNullable<MessageFormData['decision']>;

const USE = '我们只收集办理留言所需的信息；姓名和联系方式不公开。';
const REACH = '只用于发回执、告知答复，密封保存，只有办理单位的人员因办理需要才能查看，不公开。';
const WISHES = [
  { value: 'YES', label: '同意公开', hint: '公开问题和答复，不公开姓名、联系方式' },
  { value: 'NO', label: '不公开', hint: '只答复我本人' },
];

/** 写留言: one form for anything. */
export function MessageFormPage({ data, at, form }: PageProps<MessageFormData>) {
  const sent = sentOf(form);
  const { decision } = data;
  return (
    <Page>
      <PageHead title="写留言" lead="写清什么事、希望怎样解决。提交后当场得到受理编号，凭它查看答复。" />
      {decision ? <Asked {...decision} /> : null}
      <FormErrors errors={form?.errors ?? []} />
      <Split aside={<OtherWays data={data} />}>
        <PartsForm
          at={at}
          sent={sent}
          {...(decision ? { hidden: { decisionNo: decision.no } } : {})}
          parts={[
            ['留言', <SaidFields key="said" sent={sent} max={limitsOf(data.localPolicy).commentMaxChars} />],
            ['怎样找到您', <FindFields key="who" sent={sent} />],
          ]}
          privacyNotice={data.privacyNotice}
          use={USE}
          word="提交留言"
          back={{ href: MESSAGES, word: '回到公众留言' }}
        />
      </Split>
    </Page>
  );
}

/** 所问的决策; another matter is written on the form without it. */
const Asked = ({ no, title, leadUnit }: AskedDecision) => (
  <p>
    问的是<a href={decisionHref(no)}>{title}</a>，承办单位{leadUnit.name}。问别的事，
    <a href={MESSAGE_FORM}>换一张空白的</a>。
  </p>
);

const SaidFields = ({ sent, max }: { sent: Sent; max: number }) => (
  <>
    <TextInput
      {...sent.field('title')}
      label="标题"
      hint="几个字写清什么事，例如“老旧小区什么时候装电梯”。"
      maxLength={CASE_TITLE_MAX}
    />
    <TextArea
      name="text"
      label="内容"
      hint="说明时间、地点、什么情况、希望怎样解决。请不要写身份证号、银行卡号。"
      error={sent.error('text')}
      max={max}
      defaultValue={sent.value('text')}
    />
    <ChoiceGroup
      name="publicWish"
      label="问题和答复可以公开吗"
      error={sent.error('publicWish')}
      choices={WISHES}
      defaultValue={sent.value('publicWish', 'NO')}
    />
  </>
);

const FindFields = ({ sent }: { sent: Sent }) => (
  <>
    <NameField sent={sent} optional hint="不填的按匿名受理，同样答复。" />
    <ReachFields sent={sent} hint={REACH} label="怎样告诉您答复" />
  </>
);

/** 电话、信件、当面, beside the form; and where opinions on a draft belong. */
const OtherWays = ({ data }: { data: MessageFormData }) => (
  <aside>
    <Note title="什么时候答复" small>
      <Terms data={data} />
    </Note>
    <Reached site={data.site} title="也可以用别的方式">
      <p>寄信、打电话、当面都可以，由工作人员登记，同样答复。</p>
      <p>
        对正在征求意见的草案有意见的，到<a href={CONSULTATIONS}>意见征集</a>提出。
      </p>
    </Reached>
  </aside>
);
