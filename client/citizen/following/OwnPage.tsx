import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Button } from '#client/ui/Button.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Note } from '#client/ui/Note.tsx';
import { FOLLOW_PACE_LABELS } from '#server/law/following/following-words.ts';
import { FormErrors } from '../FormErrors.tsx';
import { FOLLOW } from '../addresses/following.ts';
import { otherPace } from './paces.ts';

export const OwnFollowsQuery = graphql(`
  query OwnFollows($token: String!) {
    mine: myFollows(token: $token) {
      address
      way
      follows {
        id
        name
        path
        pace
        noticeVersion
        ended
      }
    }
  }
`);

type Props = PageProps<ResultOf<typeof OwnFollowsQuery>>;
type Mine = NonNullable<Props['data']['mine']>;
type Follow = Mine['follows'][number];
type Way = Mine['way'];

const MAIL = { letter: '信', stops: '写信', address: '邮箱' };

/** Words of the ways that are not letters. */
const SAID: Readonly<Partial<Record<Way, typeof MAIL>>> = {
  SMS: { letter: '短信', stops: '发短信', address: '号码' },
  APP: { letter: '消息', stops: '发消息', address: '收信标识' },
};

/** 我的关注: all that one address follows; each can be changed and stopped, and all of it with the address. */
export function OwnPage({ data: { mine }, at, form }: Props) {
  if (!mine) return <Gone stopped={form !== null} />;
  const said = SAID[mine.way] ?? MAIL;
  return (
    <Page>
      <PageHead title="我的关注" lead={`写到${mine.address}。凭${said.letter}里的链接打开，请不要转发。`} />
      <FormErrors errors={form?.errors ?? []} />
      <ul className="plain stack-6">
        {mine.follows.map((one) => (
          <Item key={one.id} follow={one} bySms={mine.way === 'SMS'} action={at.path} />
        ))}
      </ul>
      <Section id="quanbu" title="全部停止" rule>
        <form method="post" action={at.path} className="stack">
          <input type="hidden" name="step" value="all" />
          <p>{`不再${said.stops}，${said.address}从本平台删除。以后还可以重新关注。`}</p>
          <p>
            <Button type="submit" look="quiet">
              {`全部停止并删除${said.address}`}
            </Button>
          </p>
        </form>
      </Section>
    </Page>
  );
}

interface ItemProps {
  follow: Follow;
  bySms: boolean;
  action: string;
}

const Item = ({ follow: { id, name, path, pace, noticeVersion, ended }, bySms, action }: ItemProps) => (
  <li className="stack">
    <h2 className="item-title">
      <a href={path}>{name}</a>
    </h2>
    {ended ? (
      <p className="small">这件事已经结束，一天内从这里删除。</p>
    ) : (
      <form method="post" action={action} className="stack">
        <input type="hidden" name="follow" value={id} />
        <input type="hidden" name="pace" value={otherPace(pace)} />
        <p className="small">现在：{FOLLOW_PACE_LABELS[pace]}</p>
        <p className="small soft">您同意的是第{noticeVersion}版个人信息处理告知。</p>
        <p className="row">
          {bySms ? null : (
            <Button type="submit" look="quiet" mini name="step" value="pace" about={name}>
              {pace === 'AT_ONCE' ? '改为每天汇总' : '改为有进展就告诉我'}
            </Button>
          )}
          <Button type="submit" look="text" mini name="step" value="stop" about={name}>
            不再关注
          </Button>
        </p>
      </form>
    )}
  </li>
);

const Gone = ({ stopped }: { stopped: boolean }) => (
  <Page>
    <PageHead title="我的关注" />
    <Note tone="done" title={stopped ? '已经停止' : '这里没有关注'} live={stopped}>
      <p>
        {stopped
          ? '不再告知，邮箱或者手机号码已经删除。'
          : '链接已经失效，或者早已停止，邮箱、手机号码已经删除。'}
      </p>
      <p>
        <a href={FOLLOW}>可以关注什么</a>
      </p>
    </Note>
  </Page>
);
