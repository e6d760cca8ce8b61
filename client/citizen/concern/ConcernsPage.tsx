import type { ResultOf } from '@graphql-typed-document-node/core';
import { longDate, shortDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { ItemMeta, ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { CONCERN_STANDING_LABELS, words } from '#client/words.ts';
import { CONCERNS, concernHref } from '../addresses/concern.ts';
import { MESSAGES } from '../addresses/casework.ts';
import { pagesOf } from '../pages-of.ts';

export const ConcernsPageQuery = graphql(`
  query AnsweredConcernsPage($after: String) {
    answeredConcerns(first: 20, after: $after) {
      nodes {
        no
        title
        seenOn
        standing
        responses {
          place
          text
          unitName
          publishedOn
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type ConcernsData = ResultOf<typeof ConcernsPageQuery>;
type Concern = ConcernsData['answeredConcerns']['nodes'][number];

/** 舆情回应: what was said in public about the county, and what its units answered; what came late is told to be late. */
export function ConcernsPage({ data, at }: PageProps<ConcernsData>) {
  const { nodes, pageInfo } = data.answeredConcerns;
  const { after, qian: passed } = at.query;
  return (
    <Page>
      <PageHead
        title={words.nav.concerns}
        lead="网上、媒体和热线里关于本县的说法，由有关单位查实后在这里回应：涉及重大突发事件的，发现后5小时内；其他的，48小时内。回应晚了的，如实写明。"
      />
      {nodes.length === 0 ? (
        <Empty level={2} title="还没有舆情回应">
          <p>
            有问题要问的，到<a href={MESSAGES}>公众留言</a>提出。
          </p>
        </Empty>
      ) : (
        <Ruled>
          {nodes.map((concern) => (
            <ConcernItem key={concern.no} {...concern} />
          ))}
        </Ruled>
      )}
      <Pagination {...pagesOf({ path: CONCERNS, conditions: {}, after, passed }, pageInfo)} />
    </Page>
  );
}

/** Known by its latest response. */
function ConcernItem({ no, title, seenOn, standing, responses }: Concern) {
  const last = responses.at(-1);
  if (!last) return null;
  return (
    <RuledItem
      margin={<Daymark mark={shortDate(last.publishedOn)} note="回应" dateTime={last.publishedOn} />}
    >
      <ItemTitle href={concernHref(no)} level={2}>
        {title}
      </ItemTitle>
      <ItemMeta
        items={[
          `${last.unitName}回应`,
          `${longDate(seenOn)}发现`,
          ...(responses.length > 1 ? [`共${responses.length}次发布`] : []),
        ]}
      />
      {standing === 'LATE' ? <Tag kind="due">{CONCERN_STANDING_LABELS[standing]}</Tag> : null}
      <p className="soft">{last.text}</p>
    </RuledItem>
  );
}
