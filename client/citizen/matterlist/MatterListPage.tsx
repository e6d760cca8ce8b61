import type { ResultOf } from '@graphql-typed-document-node/core';
import { longDate } from '#client/format.ts';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { words } from '#client/words.ts';
import { CATALOGUE, MATTER_LIST, withQuery } from '../addresses.ts';
import { PromisedMatters } from './PromisedMatters.tsx';
import { Editions } from '../parts/Editions.tsx';

export const MatterListPageQuery = graphql(`
  query MatterListPage($year: Int, $versionNo: Int) {
    participationListYears
    participationList(year: $year, versionNo: $versionNo) {
      year
      versionNo
      title
      changeNote
      publishedAt
      publishedOn
      editions {
        versionNo
        changeNote
        publishedOn
      }
      matters {
        nextHeldAt
        decisions {
          no
        }
      }
      ...PromisedMatters_list
    }
  }
`);

export type MatterListData = ResultOf<typeof MatterListPageQuery>;
type List = NonNullable<MatterListData['participationList']>;

/** 公众参与行政决策事项清单: for each matter who may take part and how, and beside it how often that was held. */
export function MatterListPage({ data }: PageProps<MatterListData>) {
  const { participationList: list, participationListYears: years } = data;
  if (!list) return <Unpublished />;
  return (
    <Page>
      <PageHead
        title={list.title}
        lead="哪些决策听取意见、谁可以参与、用什么方式、由哪个单位负责，先列在这里；旁边是实际开展了几次。"
      >
        <Facts
          inline
          items={[
            ...(list.publishedOn ? [{ term: '公布', detail: longDate(list.publishedOn) }] : []),
            { term: '版本', detail: `第${list.versionNo}版` },
            { term: '共', detail: `${list.matters.length}项` },
          ]}
        />
      </PageHead>
      {years.length > 1 ? <Years {...list} years={years} /> : null}
      <Section
        id="shixiang"
        title="清单事项"
        aside={<a href={`${MATTER_LIST}/${list.year}.xlsx`}>下载 Excel</a>}
      >
        <PromisedMatters list={list} />
        <Counted {...list} />
      </Section>
      <Editions
        shown={list.versionNo}
        editions={list.editions}
        hrefOf={(versionNo) => withQuery(MATTER_LIST, { nian: String(list.year), ban: String(versionNo) })}
      />
    </Page>
  );
}

const Years = ({ year: shown, years }: Pick<List, 'year'> & { years: readonly number[] }) => (
  <Chips
    label="年度"
    items={years.map((year) => ({
      href: withQuery(MATTER_LIST, { nian: String(year) }),
      label: `${year}年`,
      current: year === shown,
    }))}
  />
);

/** Where the numbers are from, and where those to come will stand. */
const Counted = ({ year }: Pick<List, 'year'>) => (
  <p className="small soft gap-above">
    次数按归入事项的各项决策在本平台上的记录合计。还没有开展的，到时在
    <a href={withQuery(CATALOGUE, { nian: String(year) })}>决策目录</a>里能看到征求意见和活动的时间。
  </p>
);

const Unpublished = () => (
  <Page>
    <PageHead title={words.matterList} />
    <Empty title="清单还没有公布">
      哪些决策正在听取意见，看<a href={CATALOGUE}>决策目录</a>。
    </Empty>
  </Page>
);
