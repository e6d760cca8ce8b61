import type { ReactNode } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { ResultOf } from '@graphql-typed-document-node/core';
import type { PageProps } from '#client/route.ts';
import { Button, ButtonLink } from '#client/ui/Button.tsx';
import { Form } from '#client/ui/Form.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { FOLLOW_PACE_LABELS } from '#server/law/following/following-words.ts';
import { FormErrors } from '../FormErrors.tsx';
import { PRIVACY } from '../addresses.ts';
import { FOLLOW, ownFollowsHref } from '../addresses/following.ts';

export const FollowLinkQuery = graphql(`
  query FollowLink($token: String!) {
    follow(token: $token) {
      id
      name
      path
      pace
      confirmed
      noticeVersion
      ownToken
    }
  }
`);

type Props = PageProps<ResultOf<typeof FollowLinkQuery>>;
type Follow = NonNullable<Props['data']['follow']>;

/** 确认关注: whoever opens the link sees what it is; only the button confirms, since programs open links as well. */
export const ConfirmPage = ({ data: { follow }, at, form }: Props) => (
  <Page>
    <PageHead title="确认关注" lead={follow?.name} />
    <FormErrors errors={form?.errors ?? []} />
    {!follow ? (
      <Dead>没有在48小时内确认，或者已经不再关注。需要的话，到那件事的页面重新关注。</Dead>
    ) : follow.confirmed ? (
      <Already follow={follow} />
    ) : (
      <Form action={at.path}>
        <p>{`确认以后：${FOLLOW_PACE_LABELS[follow.pace]}。每封信里都有停止的链接。`}</p>
        <p className="small">
          确认就是同意<a href={PRIVACY}>第{follow.noticeVersion}版个人信息处理告知</a>
          里说的关注，随时可以收回：停止关注。
        </p>
        <p className="row">
          <Button type="submit">确认关注</Button>
          <ButtonLink look="text" href={follow.path}>
            先看看它的页面
          </ButtonLink>
        </p>
      </Form>
    )}
  </Page>
);

const Already = ({ follow: { ownToken } }: { follow: Follow }) => (
  <Note tone="done" title="已经确认">
    <p>
      <a href={ownFollowsHref(ownToken)}>看我的全部关注</a>
    </p>
  </Note>
);

const Dead = ({ children }: { children: ReactNode }) => (
  <Note tone="care" title="这个链接已经失效">
    <p>{children}</p>
    <p>
      <a href={FOLLOW}>可以关注什么</a>
    </p>
  </Note>
);

/** 不再关注: the button stops it, opening the page does not. */
export const StopPage = ({ data: { follow }, at, form }: Props) => (
  <Page>
    <PageHead title="不再关注" lead={follow?.name} />
    {follow ? (
      <Form action={at.path}>
        <p>按下按钮，就不再为这一项写信。您没有别的关注的，邮箱同时删除。</p>
        <p className="row">
          <Button type="submit">不再关注</Button>
          <ButtonLink look="text" href={ownFollowsHref(follow.ownToken)}>
            看我的全部关注
          </ButtonLink>
        </p>
      </Form>
    ) : (
      <Note tone="done" title={form ? '已经停止' : '早已停止'} live={form !== null}>
        <p>不再为这一项写信，为它留的邮箱已经删除。</p>
        <p>
          <a href={FOLLOW}>可以关注什么</a>
        </p>
      </Note>
    )}
  </Page>
);
