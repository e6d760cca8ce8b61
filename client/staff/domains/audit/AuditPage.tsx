import { graphql } from '#client/graphql/gql.ts';
import type { AuditPageQuery as Data, AuditPageQueryVariables } from '#client/graphql/graphql.ts';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import type { Filter } from '#client/staff/ground/list/filter.ts';
import { ListDesk } from '#client/staff/ground/list/ListDesk.tsx';
import { AUDIT_OUTCOME_LABELS, DESK_LABELS } from '#client/words.ts';
import { auditColumns } from './audit-columns.tsx';

export const AuditPageQuery = graphql(`
  query AuditPage(
    $action: String
    $outcome: AuditOutcome
    $from: CalendarDay
    $to: CalendarDay
    $targetId: String
    $actorId: ID
    $after: String
  ) {
    auditActions {
      action
      words
    }
    auditEvents(
      filter: {
        action: $action
        outcome: $outcome
        from: $from
        to: $to
        targetId: $targetId
        actorId: $actorId
      }
      first: 50
      after: $after
    ) {
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

const TARGET = 'duixiang';
const ACTOR = 'jingban';

const FILTERS: readonly Filter<AuditPageQueryVariables, Data>[] = [
  {
    kind: 'choice',
    name: 'shi',
    label: '事项',
    all: '全部事项',
    as: 'action',
    options: ({ auditActions }) => auditActions.map(({ action, words }) => ({ value: action, label: words })),
  },
  {
    kind: 'choice',
    name: 'jieguo',
    label: '结果',
    all: '全部结果',
    as: 'outcome',
    options: AUDIT_OUTCOME_LABELS,
  },
  { kind: 'day', name: 'cong', label: '从', as: 'from' },
  { kind: 'day', name: 'dao', label: '到', as: 'to' },
  { kind: 'kept', name: ACTOR, label: '经办人', as: 'actorId', says: () => '只看这位经办人' },
  { kind: 'kept', name: TARGET, label: '对象', as: 'targetId', says: (id) => `对象 ${id.slice(0, 8)}` },
];

/** 审计日志: who did what, and who was refused; nothing can be changed here. */
export function AuditPage() {
  const address = useAddress();
  return (
    <ListDesk
      title={DESK_LABELS.AUDIT}
      note="每一次办理、依法未准和越权尝试，最近的在前"
      query={AuditPageQuery}
      filters={FILTERS}
      list={({ auditEvents }) => auditEvents}
      columns={auditColumns({
        target: (id) => address.with({ [TARGET]: id, [AFTER]: null }),
        actor: (id) => address.with({ [ACTOR]: id, [AFTER]: null }),
      })}
      empty={{ title: '还没有记录', text: '', filtered: '没有符合条件的记录' }}
    />
  );
}
