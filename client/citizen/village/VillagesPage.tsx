import type { ResultOf } from '@graphql-typed-document-node/core';
import { graphql } from '#client/graphql/gql.ts';
import type { PageProps } from '#client/route.ts';
import { Empty } from '#client/ui/Empty.tsx';
import { Figure } from '#client/ui/Figure.tsx';
import { Page, PageHead } from '#client/ui/Layout.tsx';
import { ItemMeta, ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { words } from '#client/words.ts';
import { POSTING_DAY } from '#server/law/village/disclosure-period.ts';
import { MESSAGES } from '../addresses/casework.ts';
import { townVillagesHref, villageHref, villageTableHref } from '../addresses/village.ts';
import { overdueOf, owedWords } from './owed-words.ts';

export const VillagesPageQuery = graphql(`
  query VillagesPage($townId: ID) {
    serverTime {
      today
    }
    villages(townId: $townId) {
      no
      name
      endedOn
      town {
        id
        name
      }
      owed {
        kind
        period
        dueOn
        standing
      }
    }
  }
`);

export type VillagesData = ResultOf<typeof VillagesPageQuery>;
type Village = VillagesData['villages'][number];

const LEAD = `村民委员会应当公布的事项：一般事项每季度至少一次，财务往来较多的每月公布财务收支，涉及村民利益的重大事项随时公布（村民委员会组织法第三十条）。每期在结束后的下一个月${POSTING_DAY}日以前公开，是本县设定的日期。`;

/** 村务公开 by town; of one town, its villages, and what is overdue said plainly. */
export function VillagesPage({ data: { villages, serverTime }, at }: PageProps<VillagesData>) {
  const town = at.query.zhen === undefined ? null : (villages[0]?.town ?? null);
  return (
    <Page>
      <PageHead title={town ? `${town.name}的${words.villages}` : words.villages} lead={LEAD} />
      {villages.length === 0 ? (
        <Empty level={2} title="还没有登记村">
          <p>
            想了解本村的事，先看村里的公开栏；没有公布的，到<a href={MESSAGES}>公众留言</a>反映。
          </p>
        </Empty>
      ) : (
        <Ruled brief>{town ? villages.map(VillageItem) : townsOf(villages).map(TownItem)}</Ruled>
      )}
      <p className="gap-above">
        <a href={villageTableHref(serverTime.today.slice(0, 4))}>下载今年的村务公开一览（Excel）</a>
      </p>
    </Page>
  );
}

interface TownOf {
  id: string;
  name: string;
  villages: readonly Village[];
}

const townsOf = (villages: readonly Village[]): TownOf[] =>
  [...Map.groupBy(villages, ({ town }) => town.id)].map(([id, all]) => ({
    id,
    name: all[0]?.town.name ?? '',
    villages: all,
  }));

function TownItem({ id, name, villages }: TownOf) {
  const late = villages.filter((village) => overdueOf(village.owed).length > 0);
  return (
    <RuledItem key={id} margin={<Figure value={villages.length} unit="个村" />}>
      <ItemTitle href={townVillagesHref(id)} level={2}>
        {name}
      </ItemTitle>
      {late.length > 0 ? (
        <p>
          <Tag kind="due">{`${late.length}个村逾期`}</Tag>{' '}
          <span className="soft">{late.map((village) => village.name).join('、')}</span>
        </p>
      ) : (
        <ItemMeta items={['没有逾期未公开的']} />
      )}
    </RuledItem>
  );
}

function VillageItem({ no, name, endedOn, owed }: Village) {
  const late = overdueOf(owed);
  const [next] = owed;
  return (
    <RuledItem key={no} margin={<Figure value={late.length} unit="项逾期" />}>
      <ItemTitle href={villageHref(no)} level={2}>
        {name}
      </ItemTitle>
      {late.length > 0 ? <p>{late.map(owedWords).join('；')}，逾期未公开</p> : null}
      {endedOn ? <ItemMeta items={['已经撤并']} /> : null}
      {late.length === 0 && next ? <ItemMeta items={[`下一次：${owedWords(next)}`]} /> : null}
    </RuledItem>
  );
}
