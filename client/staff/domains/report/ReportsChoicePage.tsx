import { readFragment } from '#client/graphql/fragment-masking.ts';
import type { MattersInHandQuery as Data } from '#client/graphql/graphql.ts';
import { reportPath } from '#client/staff/ground/addresses/consultation.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { MatterList } from '#client/staff/domains/opinions/MatterList.tsx';
import {
  MattersInHandFragment,
  MattersInHandQuery,
  stillOwed,
} from '#client/staff/domains/opinions/matters-in-hand.ts';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { DESK_LABELS } from '#client/words.ts';

/** 反馈发布: whose report. */
export function ReportsChoicePage() {
  useTitle(DESK_LABELS.REPORTS);
  const asked = useDesk(MattersInHandQuery, {});
  return (
    <>
      <DeskTop title={DESK_LABELS.REPORTS} note="征求意见截止或者撤回后，公布意见采纳情况和未采纳的理由" />
      <Waiting asked={asked}>{(data) => <ReportChoice data={data} />}</Waiting>
    </>
  );
}

export function ReportChoice({ data: { closed, ready, withdrawn, answered } }: { data: Data }) {
  const listed = (...parts: readonly Data['open'][]) =>
    readFragment(
      MattersInHandFragment,
      parts.flatMap(({ nodes }) => nodes),
    );
  return (
    <DeskBody>
      <MatterList
        title="等待公布"
        matters={[...listed(ready, closed), ...stillOwed(listed(withdrawn))]}
        hrefOf={reportPath}
        action="办理"
        none="没有等待公布采纳情况的征求意见。"
      />
      {answered.nodes.length > 0 ? (
        <MatterList title="已公布" matters={listed(answered)} hrefOf={reportPath} action="查看" none="" />
      ) : null}
    </DeskBody>
  );
}
