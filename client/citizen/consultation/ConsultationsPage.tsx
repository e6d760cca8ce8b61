import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { At, PageProps } from '#client/route.ts';
import { Page, PageHead, Section } from '#client/ui/Layout.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { CONSULTATION_STATE_LABELS, words } from '#client/words.ts';
import { CONSULTATIONS, FEED, withQuery } from '../addresses.ts';
import { pagesOf } from '../pages-of.ts';
import { conditionsOf, ConsultationFilters } from './ConsultationFilters.tsx';
import {
  ConsultationList,
  ConsultationListFragment,
  type ConsultationListPage,
} from './ConsultationList.tsx';
import { STATE_WORDS, stateIn, type State } from '../parts/consultation-filters.ts';
import { NoneOpen } from './NoneOpen.tsx';
import { NothingFound } from '../NothingFound.tsx';

export const ConsultationsPageQuery = graphql(`
  query ConsultationsPage(
    $one: Boolean!
    $state: ConsultationState
    $sort: ConsultationSort!
    $unitId: ID
    $organId: ID
    $ofCounty: Boolean
    $year: Int
    $after: String
  ) {
    serverTime {
      today
    }
    units {
      id
      name
      active
      decidesItself
    }
    chosen: consultations(
      filter: { state: $state, unitId: $unitId, organId: $organId, ofCounty: $ofCounty, year: $year }
      sort: $sort
      first: 20
      after: $after
    ) @include(if: $one) {
      ...ConsultationList_page
    }
    open: consultations(
      filter: { state: OPEN, unitId: $unitId, organId: $organId, ofCounty: $ofCounty, year: $year }
      sort: CLOSES_SOON
      first: 20
    ) @skip(if: $one) {
      ...ConsultationList_page
    }
    coming: consultations(
      filter: { state: COMING, unitId: $unitId, organId: $organId, ofCounty: $ofCounty, year: $year }
      sort: CLOSES_SOON
      first: 10
    ) @skip(if: $one) {
      ...ConsultationList_page
    }
    closed: consultations(
      filter: { state: CLOSED, unitId: $unitId, organId: $organId, ofCounty: $ofCounty, year: $year }
      sort: NEWEST
      first: 10
    ) @skip(if: $one) {
      ...ConsultationList_page
    }
    withdrawn: consultations(
      filter: { state: WITHDRAWN, unitId: $unitId, organId: $organId, ofCounty: $ofCounty, year: $year }
      sort: NEWEST
      first: 5
    ) @skip(if: $one) {
      ...ConsultationList_page
    }
    latest: consultations(filter: { state: CLOSED }, sort: NEWEST, first: 1) @skip(if: $one) {
      nodes {
        ...NoneOpen_consultation
      }
    }
  }
`);

export type ConsultationsData = ResultOf<typeof ConsultationsPageQuery>;

/** 意见征集: open, coming and closed consultations; closed ones stay for ever. */
export function ConsultationsPage({ data, at }: PageProps<ConsultationsData>) {
  return (
    <>
      <Page>
        <PageHead
          title={words.nav.consultations}
          lead="决策草案在这里公开征求意见，一般不少于30日。结束之后页面仍然保留，可以查到采纳情况。"
        >
          <p>
            <a href={FEED}>{words.nav.feed}</a>
          </p>
        </PageHead>
      </Page>
      <ConsultationFilters units={data.units} today={data.serverTime.today} at={at} />
      <Page>
        {data.chosen ? <Chosen list={data.chosen} data={data} at={at} /> : <ByState data={data} at={at} />}
      </Page>
    </>
  );
}

const size = (list: ConsultationListPage | null | undefined) =>
  readFragment(ConsultationListFragment, list)?.nodes.length ?? 0;

/** One state alone, page by page. */
function Chosen({ list, data, at }: { list: ConsultationListPage; data: ConsultationsData; at: At }) {
  const { pageInfo } = readFragment(ConsultationListFragment, list);
  const { zhuangtai, danwei, jiguan, nian, after, qian: passed } = at.query;
  const place = { path: CONSULTATIONS, conditions: { zhuangtai, danwei, jiguan, nian }, after, passed };
  const state = stateIn(at.query) ?? 'OPEN';
  return (
    <Section id={STATE_WORDS[state]} title={CONSULTATION_STATE_LABELS[state]}>
      {size(list) === 0 ? (
        <NothingFound title="没有符合条件的征集" path={CONSULTATIONS} conditions={conditionsOf(data, at)} />
      ) : (
        <ConsultationList list={list} />
      )}
      <Pagination {...pagesOf(place, pageInfo)} />
    </Section>
  );
}

const SHOWN = [
  ['OPEN', 'open'],
  ['COMING', 'coming'],
  ['CLOSED', 'closed'],
  ['WITHDRAWN', 'withdrawn'],
] as const;

/** All of them, what one can do something about first. */
function ByState({ data, at }: { data: ConsultationsData; at: At }) {
  const conditions = conditionsOf(data, at);
  const shown = SHOWN.filter(([, name]) => size(data[name]) > 0);
  if (shown.length === 0 && conditions.length > 0)
    return <NothingFound title="没有符合条件的征集" path={CONSULTATIONS} conditions={conditions} />;
  return (
    <>
      {size(data.open) === 0 && conditions.length === 0 ? <NoneOpen last={data.latest?.nodes[0]} /> : null}
      {shown.map(([state, name]) => (
        <StateSection key={state} state={state} list={data[name]} at={at} />
      ))}
    </>
  );
}

function StateSection({ state, list, at }: { state: State; list: ConsultationListPage | undefined; at: At }) {
  if (!list) return null;
  const { hasNextPage } = readFragment(ConsultationListFragment, list).pageInfo;
  const { danwei, jiguan, nian } = at.query;
  const more = withQuery(CONSULTATIONS, { zhuangtai: STATE_WORDS[state], danwei, jiguan, nian });
  return (
    <Section
      id={STATE_WORDS[state]}
      title={CONSULTATION_STATE_LABELS[state]}
      aside={hasNextPage ? <a href={more}>全部{CONSULTATION_STATE_LABELS[state]}的</a> : null}
    >
      <ConsultationList list={list} />
    </Section>
  );
}
