import type { ResultOf } from '@graphql-typed-document-node/core';
import { moment } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Empty } from '#client/ui/Empty.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { words } from '#client/words.ts';
import { FOLLOW } from '../addresses/following.ts';
import { OUTBOX } from '../addresses.ts';
import { pagesOf } from '../pages-of.ts';
import { LinkedWords } from './LinkedWords.tsx';

export const OutboxPageQuery = graphql(`
  query OutboxPage($after: String) {
    outbox(first: 20, after: $after) {
      nodes {
        ...OutboxItem_fields
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type OutboxData = ResultOf<typeof OutboxPageQuery>;
type Item = NonNullable<OutboxData['outbox']>['nodes'][number];

const LEAD =
  '这是演示：邮件、短信都不真的寄出，写好的放在这里，谁打开都看得到；收件地址遮盖，链接、验证码都能用。正式的县没有这一页。';

/** 演示发件箱: whatever the demonstration would have sent, so that following, receipts and letters can be tried. */
export function OutboxPage({ data: { outbox }, at }: PageProps<OutboxData>) {
  if (!outbox) return null;
  const { after, qian: passed } = at.query;
  return (
    <Page>
      <PageHead title={words.nav.outbox} lead={LEAD} />
      {outbox.nodes.length === 0 ? (
        <Nothing />
      ) : (
        <div className="stack-6">
          {outbox.nodes.map((item) => (
            <Letter key={item.id} item={item} />
          ))}
        </div>
      )}
      <Pagination {...pagesOf({ path: OUTBOX, conditions: {}, after, passed }, outbox.pageInfo)} />
    </Page>
  );
}

const WAYS: Readonly<Record<Item['way'], string>> = {
  MAIL: '邮件',
  SMS: '短信',
  APP: '微信或者App',
  PHONE: '打电话要说的话',
  VISIT: '当面',
  PAPER: '书面送达',
};

const Letter = ({ item: { way, to, subject, body, waitsUntil, createdAt } }: { item: Item }) => (
  <article className="stack">
    <h2>{subject}</h2>
    <Facts
      small
      items={[
        { term: '方式', detail: WAYS[way] },
        { term: '收件人', detail: to || '本单位自己联系' },
        { term: '写成', detail: moment(createdAt) },
        ...(waitsUntil ? [{ term: '发出', detail: `等到${moment(waitsUntil)}` }] : []),
      ]}
    />
    <LinkedWords>{body}</LinkedWords>
  </article>
);

const Nothing = () => (
  <Empty title="还没有写过信" level={2}>
    <p>
      <a href={FOLLOW}>关注一件事</a>，确认信马上就在这里。
    </p>
  </Empty>
);
