import { graphql } from '#client/graphql/gql.ts';
import type { HoldsPageQuery as Data, HoldsPageQueryVariables } from '#client/graphql/graphql.ts';
import type { Filter } from '#client/staff/ground/list/filter.ts';
import { ListDesk } from '#client/staff/ground/list/ListDesk.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { HoldItem } from './HoldItem.tsx';
import { PlaceHold } from './PlaceHold.tsx';

const HoldsPageQuery = graphql(`
  query HoldsPage($lifted: Boolean!, $after: String) {
    placeContactHoldCan {
      allowed
      findings {
        ...Findings_finding
      }
    }
    contactHolds(lifted: $lifted, first: 50, after: $after) {
      nodes {
        id
        ...HoldItem_hold
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const FILTERS: readonly Filter<HoldsPageQueryVariables>[] = [
  {
    kind: 'chips',
    name: 'zhuangtai',
    label: '按状态看',
    all: '暂缓中',
    as: 'lifted',
    options: { jiechu: '已解除' },
    read: (word) => word !== undefined,
  },
];

const placeHold = ({ placeContactHoldCan }: Data) => <PlaceHold capability={placeContactHoldCan} />;

/** 暂缓删除: contacts held beyond their retention period, why and since when; and the way to end a hold. */
export const HoldsPage = () => (
  <ListDesk
    title={DESK_LABELS.HOLDS}
    note="联系方式到期自动删除；复议、诉讼、信访等还需要的，登记后暂缓"
    query={HoldsPageQuery}
    filters={FILTERS}
    above={placeHold}
    list={({ contactHolds }) => contactHolds}
    rows={(holds) => holds.map((hold) => <HoldItem key={hold.id} hold={hold} />)}
    empty={{
      title: '没有暂缓删除的联系方式',
      text: '到期的联系方式每天自动删除。',
      filtered: '没有解除的暂缓',
    }}
  />
);
