import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { HearingState } from '#client/graphql/graphql.ts';
import type { At, PageProps } from '#client/route.ts';
import { Chips } from '#client/ui/Chips.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { Pagination } from '#client/ui/Pagination.tsx';
import { Ruled } from '#client/ui/Ruled.tsx';
import { HEARING_STATE_LABELS, words } from '#client/words.ts';
import { CONSULTATIONS, withQuery } from '../addresses.ts';
import { pagesOf } from '../pages-of.ts';
import { HEARINGS } from '../addresses/hearing.ts';
import { HearingItem } from '../parts/HearingItem.tsx';

export const HearingsPageQuery = graphql(`
  query HearingsPage($state: HearingState, $after: String) {
    hearings(state: $state, first: 20, after: $after) {
      nodes {
        id
        beginsAt
        signUpOpensAt
        signUpClosesAt
        ...HearingItem_hearing
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type HearingsData = ResultOf<typeof HearingsPageQuery>;

/** The states in the words of the address. */
const STATE_WORDS: Readonly<Record<HearingState, string>> = {
  SIGN_UP: 'baoming',
  COMING: 'jijiang',
  HELD: 'yijuxing',
  CANCELLED: 'yiquxiao',
};
const STATES = Object.keys(STATE_WORDS) as HearingState[];

/** The state asked for in the address; null: all of them. */
export const stateIn = ({ zhuangtai }: At['query']): HearingState | null =>
  STATES.find((state) => STATE_WORDS[state] === zhuangtai) ?? null;

/** 听证会: every hearing that was announced, also those that were cancelled. */
export function HearingsPage({ data: { hearings }, at }: PageProps<HearingsData>) {
  const { zhuangtai, after, qian: passed } = at.query;
  return (
    <Page>
      <PageHead
        title={words.nav.hearings}
        lead="直接涉及群众切身利益、分歧较大的决策事项，可以举行听证会。公告、参加人名单、听证记录和听证报告都在这里公布，任何人都可以旁听。"
      />
      <States chosen={stateIn(at.query)} />
      {hearings.nodes.length === 0 ? (
        <None chosen={stateIn(at.query)} />
      ) : (
        <Ruled side>
          {hearings.nodes.map((one) => (
            <HearingItem key={one.id} hearing={one} level={2} />
          ))}
        </Ruled>
      )}
      <Pagination
        {...pagesOf({ path: HEARINGS, conditions: { zhuangtai }, after, passed }, hearings.pageInfo)}
      />
    </Page>
  );
}

const States = ({ chosen }: { chosen: HearingState | null }) => (
  <div className="gap-below">
    <Chips
      label="看哪些听证会"
      items={[
        { href: HEARINGS, label: '全部', current: chosen === null },
        ...STATES.map((state) => ({
          href: withQuery(HEARINGS, { zhuangtai: STATE_WORDS[state] }),
          label: HEARING_STATE_LABELS[state],
          current: chosen === state,
        })),
      ]}
    />
  </div>
);

const None = ({ chosen }: { chosen: HearingState | null }) => (
  <Empty title={chosen ? `没有${HEARING_STATE_LABELS[chosen]}的听证会` : '还没有公告过听证会'} level={2}>
    <p>
      {chosen ? <a href={HEARINGS}>看全部听证会</a> : '举行听证会的，会提前在这里公告。'}　
      <a href={CONSULTATIONS}>看{words.nav.consultations}</a>
    </p>
  </Empty>
);
