import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { CallsQuery } from './calls-documents.ts';
import { WaitingCalls } from './CallsTable.tsx';

/** 须电话告知 of one hearing, event or meeting, on its own page; nothing is shown when nobody waits. */
export function SubjectCalls({ aboutId }: { aboutId: string }) {
  const { data } = useDesk(CallsQuery, { done: false, aboutId, after: null });
  const { nodes = [], pageInfo } = data?.calls ?? {};
  if (nodes.length === 0) return null;
  return (
    <Panel
      title="须电话告知"
      aside={<span className="small soft">{`${nodes.length}人${pageInfo?.hasNextPage ? '以上' : ''}`}</span>}
    >
      <WaitingCalls calls={nodes} subjects={false} />
    </Panel>
  );
}
