import { graphql } from '#client/graphql/gql.ts';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Chips } from '#client/ui/Chips.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
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

const STATE = 'zhuangtai';
const LIFTED = 'jiechu';
const CHOICES = [
  { value: null, label: '暂缓中' },
  { value: LIFTED, label: '已解除' },
];

/** 暂缓删除: contacts held beyond their retention period, why and since when; and the way to end a hold. */
export function HoldsPage() {
  useTitle(DESK_LABELS.HOLDS);
  const address = useAddress();
  const state = address.get(STATE) ?? null;
  const asked = useDesk(HoldsPageQuery, { lifted: state === LIFTED, after: address.get(AFTER) ?? null });
  return (
    <>
      <DeskTop
        title={DESK_LABELS.HOLDS}
        note="联系方式到期自动删除；复议、诉讼、信访等还需要的，登记后暂缓"
      />
      <DeskBody>
        <Chips
          label="按状态看"
          items={CHOICES.map(({ value, label }) => ({
            href: address.with({ [STATE]: value, [AFTER]: null }),
            label,
            current: value === state,
          }))}
        />
        <Waiting asked={asked}>
          {({ placeContactHoldCan, contactHolds: { nodes, pageInfo } }) => (
            <>
              <PlaceHold capability={placeContactHoldCan} />
              {nodes.length === 0 ? (
                <Empty title={state === LIFTED ? '没有解除的暂缓' : '没有暂缓删除的联系方式'} level={2}>
                  到期的联系方式每天自动删除。
                </Empty>
              ) : null}
              {nodes.map((hold) => (
                <HoldItem key={hold.id} hold={hold} />
              ))}
              <KeysetPages pageInfo={pageInfo} />
            </>
          )}
        </Waiting>
      </DeskBody>
    </>
  );
}
