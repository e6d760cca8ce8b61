import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { TextInput } from '#client/ui/TextInput.tsx';
import { CodeField } from '../CodeField.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { type Sent, sentOf } from '../form-state.ts';
import { OnceForm } from '../OnceForm.tsx';
import { InOutbox } from '../outbox/OutboxNote.tsx';
import { FOLLOW, FOLLOW_BY_PHONE, FOLLOW_CODE_HELD } from '../addresses/following.ts';

export const PhonePageQuery = graphql(`
  query FollowByPhone {
    county: followSubject(kind: COUNTY, subject: "") {
      bySms {
        allowed
      }
    }
  }
`);

type Props = PageProps<ResultOf<typeof PhonePageQuery>>;

/** 用手机号码关注的: a code comes by short message; number and code open one's own follows. */
export function PhonePage({ data: { county }, at, form }: Props) {
  const sent = sentOf(form);
  const typing = Boolean(at.query.yifa);
  if (!county?.bySms.allowed) return <NoMessages />;
  return (
    <Page>
      <PageHead
        title={typing ? '填写验证码' : '用手机号码关注的'}
        lead={typing ? undefined : '凭短信里的验证码，查看、停止您的关注，删除号码。'}
      />
      <FormErrors errors={sent.errors} />
      {typing ? <Code at={at} sent={sent} /> : <Ask at={at} sent={sent} />}
    </Page>
  );
}

interface StepProps {
  at: Props['at'];
  sent: Sent;
}

const NumberField = ({ sent }: { sent: Sent }) => (
  <TextInput
    width="mid"
    type="tel"
    inputMode="tel"
    autoComplete="tel"
    label="手机号码"
    {...sent.field('address')}
  />
);

/** The same whether the number follows anything. */
const Code = ({ at, sent }: StepProps) => (
  <div className="stack">
    {sent.errors.length > 0 || at.query.yifa !== '1' ? null : (
      <Note tone="done" title="验证码已经发出" live>
        <p>短信发往您填写的手机号码，十分钟内填写。填对了才算确认，才看得到您的关注。</p>
        <InOutbox />
      </Note>
    )}
    <OnceForm
      at={at}
      sent={sent}
      hidden={CODE_STEP}
      word="确认"
      back={{ href: FOLLOW_BY_PHONE, word: '没有收到，重新索取' }}
    >
      <NumberField sent={sent} />
      <CodeField sent={sent} hint="短信里的六位数字" />
    </OnceForm>
    <p className="small">一个号码一天最多收三条验证码短信，不论谁索取；验证码填错五次就失效。</p>
  </div>
);

const CODE_STEP = { step: 'code' };

const Ask = ({ at, sent }: StepProps) => (
  <>
    <OnceForm at={at} sent={sent} word="发验证码" back={{ href: FOLLOW, word: '回到关注' }}>
      <NumberField sent={sent} />
    </OnceForm>
    <Section id="yiyou" title="已经有验证码的" rule>
      <p>
        <a href={FOLLOW_CODE_HELD}>填写验证码</a>
      </p>
    </Section>
  </>
);

const NoMessages = () => (
  <Page>
    <PageHead title="用手机号码关注的" />
    <Note title="本平台没有开通短信">
      <p>
        <a href={FOLLOW}>可以关注什么</a>
      </p>
    </Note>
  </Page>
);
