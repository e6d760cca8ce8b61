import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Page, PageHead, Split } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { PUSH_DAYS, PUSHES_AT_MOST } from '#server/law/push/push.ts';
import { followWords, useChannels } from '../channels.ts';
import { FormErrors } from '../FormErrors.tsx';
import { FOLLOW_BY_PHONE } from '../addresses/following.ts';
import { InOutbox } from '../outbox/OutboxNote.tsx';
import { askedHref, BEGUN, followedIn } from './asked.ts';
import { ChooseFollow } from './ChooseFollow.tsx';
import { FollowForm } from './FollowForm.tsx';
import { MomentsPart } from './MomentsPart.tsx';
import { WithoutMail } from './WithoutMail.tsx';

export const FollowPageQuery = graphql(`
  query FollowPage($kind: FollowKind!, $subject: String!, $asked: Boolean!) {
    privacyNotice {
      version
      text
    }
    units {
      id
      name
      kind
      active
    }
    followSubject(kind: $kind, subject: $subject) @include(if: $asked) {
      ...FollowSubject_fields
      bySms {
        allowed
      }
      byMail {
        allowed
        findings {
          code
          message
          fix
        }
      }
    }
    moments(kind: $kind, subject: $subject, first: 10) @include(if: $asked) {
      ...MomentsPart_moment
    }
  }
`);

export type FollowData = ResultOf<typeof FollowPageQuery>;
type Subject = NonNullable<FollowData['followSubject']>;

/** 关注: form to follow the subject of the address; without one, the choice of subjects. */
export function FollowPage(props: PageProps<FollowData>) {
  const { data, at } = props;
  const followed = followedIn(at.query);
  if (!followed)
    return <ChooseFollow units={data.units.filter(({ active }) => active)} shou={at.query.shou} />;
  return data.followSubject ? <Followable {...props} subject={data.followSubject} /> : null;
}

const MOMENTS = '征求意见开始、快要截止、公布采纳情况，听证会和活动的公告和变更，决策公布';

const GROUPS = `征求意见、办事的新规定与您的群体直接有关的，单位推送给您：一个单位${PUSH_DAYS}天最多${PUSHES_AT_MOST}次，链接都在本平台。不用注册。`;

/** Head of the page: the benefit of following, by the channels this county has. */
function Head({ subject: { kind, name }, inApp }: { subject: Subject; inApp: boolean }) {
  const written = followWords(useChannels());
  const told = inApp ? '在微信或者App里' : written;
  const how = told ? `${told}告诉您` : '不用自己天天来看';
  return kind === 'AUDIENCE' ? (
    <PageHead title={`关注：${name}`} lead={GROUPS} />
  ) : (
    <PageHead title={`关注：${name}`} lead={`有了新进展，${how}：${MOMENTS}。不用注册。`} />
  );
}

const Followable = ({ data, at, form, subject }: PageProps<FollowData> & { subject: Subject }) => (
  <Page>
    <Head subject={subject} inApp={Boolean(at.query.shou)} />
    <FormErrors errors={form?.errors ?? []} />
    <Split aside={<WithoutMail subject={subject} />}>
      {at.query.yifa ? (
        <Sent subject={subject} begun={at.query.yifa === BEGUN} />
      ) : at.query.shou || subject.byMail.allowed || subject.bySms.allowed ? (
        <div className="stack">
          <FollowForm notice={data.privacyNotice} at={at} form={form} subject={subject} />
          {subject.bySms.allowed ? (
            <p className="small">
              <a href={FOLLOW_BY_PHONE}>用手机号码关注的，查看、停止</a>
            </p>
          ) : null}
        </div>
      ) : (
        <div className="stack">
          <Unwritten subject={subject} />
          <Back subject={subject} />
        </div>
      )}
    </Split>
    <MomentsPart moments={data.moments ?? []} path={subject.path} />
  </Page>
);

/** Why nothing is sent; that the county writes to nobody is no fault of the matter: what works instead is said beside it. */
const Unwritten = ({ subject: { byMail } }: { subject: Subject }) =>
  byMail.findings
    .filter(({ code }) => code !== 'FOLLOW_NO_MAIL')
    .map(({ code, message, fix }) => (
      <Note key={code} tone="care" title={message}>
        {fix ?? '到它的页面查看。'}
      </Note>
    ));

/** Answer to every request, whether or not the address follows already. */
const Sent = ({ subject, begun }: { subject: Subject; begun: boolean }) =>
  begun ? <Begun subject={subject} /> : <Confirm subject={subject} />;

const Begun = ({ subject }: { subject: Subject }) => (
  <div className="stack">
    <Note tone="done" title="已经开始关注">
      <p>有了进展，发到您的微信或者App里；不想再收的，打开消息里的链接停止。</p>
    </Note>
    <Back subject={subject} />
  </div>
);

const Confirm = ({ subject }: { subject: Subject }) => (
  <div className="stack">
    <Note tone="done" title="请到邮箱里确认">
      <p>
        信已经寄往您填写的邮箱。打开信里的链接，按“确认关注”，才开始关注；48小时内没有确认的，邮箱自动删除。
      </p>
      <InOutbox />
      <p>几分钟后还没有收到的，请看看垃圾邮件，再核对邮箱有没有写错。一个邮箱一天最多寄三封确认信。</p>
    </Note>
    <Back subject={subject} />
    <p>
      <ButtonLink look="text" href={askedHref(subject).replace('&yifa=1', '')}>
        换一个邮箱
      </ButtonLink>
    </p>
  </div>
);

const Back = ({ subject: { path } }: { subject: Subject }) => (
  <p>
    <ButtonLink look="quiet" href={path}>
      回到它的页面
    </ButtonLink>
  </p>
);
