import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { MattersInHandQuery as Data } from '#client/graphql/graphql.ts';
import { opinionsPath } from '#client/staff/ground/addresses/consultation.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { MatterList } from './MatterList.tsx';
import { MattersInHandFragment, MattersInHandQuery, stillOwed } from './matters-in-hand.ts';

/** 意见处理: whose comments. */
export function OpinionsChoicePage() {
  useTitle(DESK_LABELS.OPINIONS);
  const asked = useDesk(MattersInHandQuery, {});
  return (
    <>
      <DeskTop title={DESK_LABELS.OPINIONS} note="选择一次征求意见，逐条处理收到的意见" />
      <Waiting asked={asked}>{(data) => <Choice data={data} />}</Waiting>
    </>
  );
}

export function Choice({ data: { open, closed, ready, withdrawn, answered } }: { data: Data }) {
  const listed = (...parts: readonly Data['open'][]) =>
    readFragment(
      MattersInHandFragment,
      parts.flatMap(({ nodes }) => nodes),
    );
  const shared = { hrefOf: opinionsPath, action: '处理' };
  return (
    <DeskBody>
      <MatterList
        {...shared}
        title="已截止或者撤回，等待公布采纳情况"
        matters={[...listed(closed, ready), ...stillOwed(listed(withdrawn))]}
        none="没有等待公布采纳情况的征求意见。"
      />
      <MatterList {...shared} title="正在征集" matters={listed(open)} none="目前没有正在征集的事项。" />
      {answered.nodes.length > 0 ? (
        <MatterList {...shared} action="查看" title="已公布采纳情况" matters={listed(answered)} none="" />
      ) : null}
    </DeskBody>
  );
}
