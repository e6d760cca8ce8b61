import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Empty } from '#client/ui/Empty.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { MESSAGE_FORM } from '../addresses/casework.ts';
import { hasInterpreters, Interpreters } from './Interpreters.tsx';

export const InterpretersPageQuery = graphql(`
  query InterpretersPage {
    units {
      id
      name
      active
      ...Interpreters_unit
    }
  }
`);

type InterpretersData = ResultOf<typeof InterpretersPageQuery>;

/** 政策解读专员名单, by unit in the county's order. */
export function InterpretersPage({ data }: PageProps<InterpretersData>) {
  const units = data.units.filter((unit) => unit.active && hasInterpreters(unit));
  return (
    <Page>
      <PageHead
        title="政策解读专员"
        lead="一项政策、一项决策想问清楚，打电话找负责的单位。每个单位由谁解读、什么时间接听，都在这里。"
      />
      {units.length === 0 ? (
        <Empty title="还没有公布名单">
          可以<a href={MESSAGE_FORM}>写留言</a>问，在期限内答复。
        </Empty>
      ) : (
        <>
          <Facts items={units.map((unit) => ({ term: unit.name, detail: <Interpreters unit={unit} /> }))} />
          <p className="small soft gap-above">
            电话没有打通，或者想要书面答复的，可以<a href={MESSAGE_FORM}>写留言</a>。
          </p>
        </>
      )}
    </Page>
  );
}
