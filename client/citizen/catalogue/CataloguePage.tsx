import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { At, PageProps } from '#client/route.ts';
import { longDate } from '#client/format.ts';
import { Empty } from '#client/ui/Empty.tsx';
import type { Fact } from '#client/ui/Facts.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { words } from '#client/words.ts';
import { CATALOGUE, completionHref, MATTER_LIST } from '../addresses.ts';
import { Conditions, NothingFound } from '../NothingFound.tsx';
import { OutsideDecisions } from '../decision/OutsideDecisions.tsx';
import { pagesOf } from '../pages-of.ts';
import { Adjustments } from './Adjustments.tsx';
import { conditionsOf, CatalogueFilters } from './CatalogueFilters.tsx';
import { CatalogueItem } from './CatalogueItem.tsx';
import { catalogueCsvHref } from './catalogue-csv.ts';
import { NextYear } from './NextYear.tsx';
import { LayoutFiles } from './LayoutFiles.tsx';

export const CataloguePageQuery = graphql(`
  query CataloguePage(
    $year: Int
    $filter: CatalogueItemFilter
    $unitId: ID
    $outside: DecisionFilter
    $after: String
  ) {
    units {
      id
      name
      kind
      active
      decidesItself
    }
    catalogue(year: $year) {
      year
      years
      current {
        versionNo
        stage
        documentNo
        title
        publishedOn
        publishedAt
        items {
          removed
        }
      }
      versions {
        versionNo
        publishedOn
      }
      ...Adjustments_catalogue
    }
    outside: decisions(year: $year, unitId: $unitId, filter: $outside) {
      ...OutsideDecisions_decision
    }
    items: catalogueItems(year: $year, filter: $filter, first: 50, after: $after) {
      total
      nodes {
        id
        no
        consultations {
          id
          opensAt
          closesAt
          scheduledOpensAt
        }
        ...CatalogueItem_item
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type CatalogueData = ResultOf<typeof CataloguePageQuery>;
type Catalogue = NonNullable<CatalogueData['catalogue']>;

const DUTY = '列入目录的事项，必须依法经过公众参与、合法性审查和集体讨论等程序。';

/** 决策目录: the year's matters, each with the four facts the rule names and how far it has come. */
export function CataloguePage({ data, at }: PageProps<CatalogueData>) {
  const { catalogue, units, items } = data;
  if (!catalogue) return <Unpublished />;
  return (
    <>
      <Page>
        <PageHead title={catalogue.current.title}>
          <NextYear {...catalogue} />
        </PageHead>
      </Page>
      <CatalogueFilters years={catalogue.years} year={catalogue.year} units={units} at={at} />
      <Page>
        <Section id="shixiang" title={`${items.total}项决策`} aside={<Aside {...catalogue} />}>
          <Matters data={data} at={at} />
        </Section>
        <OutsideDecisions year={catalogue.year} decisions={data.outside} />
        <Adjustments catalogue={catalogue} />
        <Section
          id="xiazai"
          title="目录下载"
          rule
          aside={<a href={catalogueCsvHref(catalogue.year)}>下载表格（CSV）</a>}
        >
          <p className="prose">
            {DUTY}谁可以参与、怎样参与，看<a href={MATTER_LIST}>{words.matterList}</a>。
          </p>
          <Facts inline items={factsOf(catalogue)} />
          <LayoutFiles year={catalogue.year} versionNo={catalogue.current.versionNo} />
        </Section>
      </Page>
    </>
  );
}

const Aside = ({ year, current }: Catalogue) =>
  current.stage === 'CLOSED' ? (
    <a href={completionHref(year)}>全年完成情况</a>
  ) : (
    <a href="#xiazai">下载目录</a>
  );

const Unpublished = () => (
  <Page>
    <PageHead title={words.nav.catalogue} />
    <Empty title="这一年的目录还没有公布">
      <p>
        目录经县委同意后公布。<a href={CATALOGUE}>看最近公布的目录</a>
      </p>
    </Empty>
  </Page>
);

function factsOf({ current, versions }: Catalogue): Fact[] {
  const first = versions.at(-1);
  const adjusted = current.versionNo > 1 && current.publishedOn;
  return [
    ...(current.documentNo ? [{ term: '文号', detail: current.documentNo }] : []),
    ...(first?.publishedOn ? [{ term: '公布', detail: <Day on={first.publishedOn} /> }] : []),
    ...(adjusted
      ? [
          {
            term: '最近调整',
            detail: (
              <a href="#tiaozheng">
                <Day on={adjusted} />
              </a>
            ),
          },
        ]
      : []),
    { term: '共', detail: `${current.items.filter(({ removed }) => !removed).length}项` },
  ];
}

const Day = ({ on }: { on: string }) => <time dateTime={on}>{longDate(on)}</time>;

function Matters({ data, at }: { data: CatalogueData; at: At }) {
  const { items, catalogue } = data;
  const conditions = conditionsOf(data, at);
  const { after, qian: passed, ...rest } = at.query;
  if (items.nodes.length === 0)
    return <NothingFound title="没有符合条件的决策" path={CATALOGUE} conditions={conditions} />;
  return (
    <>
      {conditions.length > 0 ? (
        <div className="gap-below">
          <Conditions path={CATALOGUE} conditions={conditions} />
        </div>
      ) : null}
      <Ruled>
        {items.nodes.map((node) => (
          <CatalogueItem key={node.id} item={node} listedOn={catalogue?.versions.at(-1)?.publishedOn} />
        ))}
      </Ruled>
      <Pagination {...pagesOf({ path: CATALOGUE, conditions: rest, after, passed }, items.pageInfo)} />
    </>
  );
}
