import type { ResultOf } from '@graphql-typed-document-node/core';
import { clock, dayOf, shortDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { ItemMeta, ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { MOMENT_LABELS } from '#server/law/following/following-words.ts';
import { audienceWords } from '#client/words.ts';
import { FOLLOW_GROUPS, PUSHES } from '../addresses/following.ts';
import { pagesOf } from '../pages-of.ts';

export const PushesPageQuery = graphql(`
  query PushesPage($after: String) {
    pushes(first: 20, after: $after) {
      nodes {
        id
        unitName
        groups
        title
        text
        pageKind
        pageTitle
        path
        sentAt
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

type Data = ResultOf<typeof PushesPageQuery>;
type Push = Data['pushes']['nodes'][number];

const LEAD =
  '与某个群体直接有关的事，由承办单位推送给选了这个群体的人。推送过什么都列在这里；谁选了什么、寄给了谁，没有人看得到。';

/** 定向推送: what was sent to which groups, for everybody to read. */
export function PushesPage({ data: { pushes }, at }: PageProps<Data>) {
  const { after, qian: passed } = at.query;
  return (
    <Page>
      <PageHead title={MOMENT_LABELS.PUSHED} lead={LEAD} />
      <p>
        <ButtonLink look="quiet" href={FOLLOW_GROUPS}>
          选择群体，接收推送
        </ButtonLink>
      </p>
      {pushes.nodes.length === 0 ? (
        <Empty level={2} title="还没有推送">
          <p>选了群体的，有推送就写信告诉您。</p>
        </Empty>
      ) : (
        <Ruled>
          {pushes.nodes.map((push) => (
            <PushItem key={push.id} {...push} />
          ))}
        </Ruled>
      )}
      <Pagination {...pagesOf({ path: PUSHES, conditions: {}, after, passed }, pushes.pageInfo)} />
    </Page>
  );
}

const PushItem = ({ unitName, groups, title, text, pageKind, pageTitle, path, sentAt }: Push) => (
  <RuledItem
    margin={
      <Daymark
        mark={shortDate(dayOf(sentAt))}
        note={`${dayOf(sentAt).slice(0, 4)}年　${clock(sentAt)}`}
        dateTime={sentAt}
      />
    }
  >
    <ItemTitle href={path} level={2}>
      {title}
    </ItemTitle>
    <ItemMeta items={[unitName, `推送给${audienceWords(groups)}`]} />
    <p>{text}</p>
    <p className="small soft">{`${MOMENT_LABELS[pageKind]}：${pageTitle}`}</p>
  </RuledItem>
);
