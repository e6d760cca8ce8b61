import { graphql } from '#client/graphql/gql.ts';
import type { AuditPageQuery as Data } from '#client/graphql/graphql.ts';
import { KeysetPages } from '#client/staff/ground/frame/KeysetPages.tsx';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { DataGrid } from '#client/ui/desk/DataGrid.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { DESK_LABELS } from '#client/words.ts';
import { auditColumns } from './audit-columns.tsx';
import { AuditFilters } from './AuditFilters.tsx';
import { ACTOR, filterOf, TARGET } from './audit-filter.ts';

export const AuditPageQuery = graphql(`
  query AuditPage($filter: AuditFilter, $after: String) {
    auditEvents(filter: $filter, first: 50, after: $after) {
      nodes {
        ...AuditEvent_fields
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** 审计日志: who did what, and who was refused; nothing can be changed here. */
export function AuditPage() {
  useTitle(DESK_LABELS.AUDIT);
  const address = useAddress();
  const asked = useDesk(AuditPageQuery, { filter: filterOf(address), after: address.get(AFTER) ?? null });
  return (
    <>
      <DeskTop title={DESK_LABELS.AUDIT} note="每一次办理、依法未准和越权尝试，最近的在前" />
      <DeskBody>
        <AuditFilters />
        <Waiting asked={asked}>{({ auditEvents }) => <Events {...auditEvents} />}</Waiting>
      </DeskBody>
    </>
  );
}

function Events({ nodes, pageInfo }: Data['auditEvents']) {
  const address = useAddress();
  if (nodes.length === 0)
    return (
      <Empty title="没有符合条件的记录" level={2}>
        放宽日期或者换一个条件。
      </Empty>
    );
  return (
    <DataGrid
      caption="审计日志，可左右滚动"
      columns={auditColumns({
        target: (id) => address.with({ [TARGET]: id, [AFTER]: null }),
        actor: (id) => address.with({ [ACTOR]: id, [AFTER]: null }),
      })}
      rows={nodes}
      keyOf={({ id }) => id}
    >
      <KeysetPages pageInfo={pageInfo} />
    </DataGrid>
  );
}
