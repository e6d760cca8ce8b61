import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { longDate } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { ItemMeta, ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { DECISION_PHASE_LABELS, words } from '#client/words.ts';
import { REPORTS } from '../addresses.ts';
import { DEEDS, deedsHref } from '../addresses/deed.ts';
import { pagesOf } from '../pages-of.ts';
import { doneWords } from './done-words.ts';

export const AllDeedsPageQuery = graphql(`
  query AllDeedsPage($after: String) {
    adoptedMatters(first: 20, after: $after) {
      nodes {
        id
        no
        title
        phase
        publishedOn
        opinions
        done
        lines {
          round
          position
          asked
          deeds {
            words
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type AllDeedsData = ResultOf<typeof AllDeedsPageQuery>;
type Matter = AllDeedsData['adoptedMatters']['nodes'][number];

const LEAD = '公开征求意见时采纳的意见，决策公布以后办得怎样，一件一件写在这里。';

/** Lines of a decision that are shown in the county's list. */
const MOST = 3;

/** 您提过，我们做了: every published decision with the opinions it adopted, the one published last first. */
export function AllDeedsPage({ data, at }: PageProps<AllDeedsData>) {
  const { nodes, pageInfo } = data.adoptedMatters;
  const { after, qian: passed } = at.query;
  return (
    <Page>
      <PageHead title={words.deeds} lead={LEAD} />
      {nodes.length === 0 ? (
        <Empty level={2} title="还没有公布的决策采纳过意见">
          <p>
            决策公布以后列在这里。可以先看<a href={REPORTS}>每次征求意见的采纳情况</a>。
          </p>
        </Empty>
      ) : (
        <Ruled>
          {nodes.map((matter) => (
            <MatterItem key={matter.id} {...matter} />
          ))}
        </Ruled>
      )}
      <Pagination {...pagesOf({ path: DEEDS, conditions: {}, after, passed }, pageInfo)} />
    </Page>
  );
}

const MatterItem = ({ no, title, phase, publishedOn, lines, ...counts }: Matter) => (
  <RuledItem margin={<Daymark mark={`${counts.opinions}条`} note="采纳的意见" />}>
    <ItemTitle href={deedsHref(no)} level={2}>
      {title}
    </ItemTitle>
    <ItemMeta items={[`${longDate(publishedOn)}公布`, DECISION_PHASE_LABELS[phase]]} />
    <p>{doneWords(counts)}</p>
    <ul className="plain small">
      {lines
        .filter(({ deeds }) => deeds.length > 0)
        .slice(0, MOST)
        .map(({ asked, deeds, ...line }) => (
          <li key={`${line.round}-${line.position}`} className="gap-top">
            <a href={deedsHref(no, line)}>{asked}</a>
            <p className="soft">{deeds.at(-1)?.words}</p>
          </li>
        ))}
    </ul>
  </RuledItem>
);
