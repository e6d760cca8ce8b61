import type { ResultOf } from '@graphql-typed-document-node/core';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Split } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Dial } from '../Dial.tsx';
import { FormErrors } from '../FormErrors.tsx';
import { Paragraphs } from '../Paragraphs.tsx';
import { hearingHref } from '../addresses/hearing.ts';
import { SignUpForm } from './SignUpForm.tsx';
import { heldText, untilText } from '../parts/hearing-times.ts';

export const SignUpPageQuery = graphql(`
  query SignUpPage($no: String!) {
    privacyNotice {
      version
      text
    }
    hearing(no: $no) {
      id
      no
      name
      stage
      heldOn
      startsAt
      place
      conditions
      contact
      signUpOpen
      signUpOpensAt
      signUpClosesAt
      observerSeats
      observersTaken
      pressSeats
      pressTaken
      sides {
        ...HearingSeats_fields
      }
      viewerCan {
        action
        allowed
        findings {
          message
          fix
        }
      }
      unit {
        name
      }
    }
  }
`);

export type SignUpData = ResultOf<typeof SignUpPageQuery>;
export type SignUpHearing = NonNullable<SignUpData['hearing']>;

/** 报名: the form, or why one cannot sign up now. */
export function SignUpPage({ data, at, form }: PageProps<SignUpData>) {
  const { hearing, privacyNotice } = data;
  if (!hearing) return null;
  if (!hearing.signUpOpen) return <Closed {...hearing} />;
  return (
    <Page>
      <PageHead
        title={`报名：${hearing.name}`}
        lead="不用注册。报名以后当场得到受理编号和查询码，凭它们查看是否入选，截止以前可以撤回。"
      />
      <FormErrors errors={form?.errors ?? []} />
      <Split asideFirst aside={<About {...hearing} />}>
        <SignUpForm hearing={hearing} privacyNotice={privacyNotice} at={at} form={form} />
      </Split>
    </Page>
  );
}

const About = (hearing: SignUpHearing) => (
  <Note title="这次听证会" small>
    <Facts
      small
      items={[
        { term: '时间', detail: heldText(hearing) },
        { term: '地点', detail: hearing.place ?? '另行公告' },
        ...(hearing.signUpClosesAt ? [{ term: '报名截止', detail: untilText(hearing.signUpClosesAt) }] : []),
        ...(hearing.conditions
          ? [{ term: '参加条件', detail: <Paragraphs>{hearing.conditions}</Paragraphs> }]
          : []),
        { term: '也可以', detail: <Dial>{`打电话或者当面报名：${hearing.contact}`}</Dial> },
      ]}
    />
    <p>
      <a href={hearingHref(hearing.no)}>看听证公告</a>
    </p>
  </Note>
);

/** Too early, too late, or cancelled: why, and what one can still do. */
const Closed = ({ no, name, contact, stage, signUpOpensAt, signUpClosesAt, viewerCan }: SignUpHearing) => (
  <Page>
    <PageHead title="现在不能报名" lead={name} />
    <div className="stack-6">
      <Note tone="care" title={stage === 'CANCELLED' ? '本次听证会已经取消' : '不在报名时间'}>
        {signUpOpensAt && signUpClosesAt && stage !== 'CANCELLED' ? (
          <p>
            报名时间：{untilText(signUpOpensAt)}至{untilText(signUpClosesAt)}。
          </p>
        ) : null}
        {offer(viewerCan, 'signUp').findings.map(({ message, fix }) => (
          <p key={message}>
            {message}
            {fix}
          </p>
        ))}
        <p>
          联系方式：<Dial>{contact}</Dial>
        </p>
      </Note>
      <p>
        <ButtonLink look="quiet" href={hearingHref(no)}>
          看听证公告
        </ButtonLink>
      </p>
    </div>
  </Page>
);
