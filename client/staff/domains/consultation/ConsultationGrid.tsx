import type { ReactNode } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { ConsultationGrid_ConsultationFragment as Row } from '#client/graphql/graphql.ts';
import { longDate, shortMoment } from '#client/format.ts';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { CONSULTATION_STAGE_LABELS, CONSULTATION_TAGS } from '#client/words.ts';
import { consultationPath } from '#client/staff/ground/addresses/consultation.ts';
import { titleOf } from './title-of.ts';

export const ConsultationGridFragment = graphql(`
  fragment ConsultationGrid_consultation on Consultation {
    id
    no
    round
    title
    stage
    decision {
      id
      title
    }
    closesOn
    daysLeft
    scheduledOpensAt
    commentCount
    undisposedCount
    feedbackDueOn
    feedbackOverdue
    updatedAt
  }
`);

const COLUMNS: readonly GridColumn<Row>[] = [
  {
    id: 'title',
    label: '事项',
    header: true,
    sortBy: titleOf,
    cell: (row) => (
      <>
        <a href={consultationPath(row.id)}>{titleOf(row)}</a>
        <small>
          {row.no}　第{row.round}轮
        </small>
      </>
    ),
  },
  { id: 'stage', label: '环节', cell: (row) => <Stage {...row} /> },
  {
    id: 'closesOn',
    label: '截止',
    sortBy: ({ closesOn }) => closesOn,
    cell: ({ closesOn }) => <span className="nowrap">{closesOn ? longDate(closesOn) : '未定'}</span>,
  },
  {
    id: 'received',
    label: '收到',
    num: true,
    sortBy: (row) => row.commentCount,
    cell: (row) => row.commentCount,
  },
  {
    id: 'left',
    label: '未办结',
    num: true,
    sortBy: (row) => row.undisposedCount,
    cell: (row) => row.undisposedCount,
  },
  {
    id: 'updatedAt',
    label: '最近改动',
    sortBy: ({ updatedAt }) => updatedAt,
    cell: ({ updatedAt }) => <span className="nowrap">{shortMoment(updatedAt)}</span>,
  },
];

/** The stage in the desk's own words, and what must not be missed about it. */
function Stage({ stage, feedbackOverdue, daysLeft, scheduledOpensAt }: Row) {
  return (
    <>
      <Tag kind={feedbackOverdue ? 'due' : CONSULTATION_TAGS[stage].kind}>
        {feedbackOverdue ? '采纳情况逾期' : CONSULTATION_STAGE_LABELS[stage]}
      </Tag>
      {daysLeft == null ? null : <span className="tiny soft"> 还剩{daysLeft}天</span>}
      {scheduledOpensAt ? (
        <span className="tiny soft nowrap"> 预约{shortMoment(scheduledOpensAt)}</span>
      ) : null}
    </>
  );
}

interface ConsultationGridProps {
  consultations: readonly FragmentType<typeof ConsultationGridFragment>[];
  /** The condition in force, in words. */
  filtered: string | undefined;
  clearHref: string;
  children?: ReactNode;
}

export function ConsultationGrid({ consultations, filtered, clearHref, children }: ConsultationGridProps) {
  const rows = readFragment(ConsultationGridFragment, consultations);
  if (rows.length === 0)
    return (
      <Empty title={filtered ? `没有“${filtered}”的征求意见` : '还没有征求意见'}>
        <p>
          {filtered ? <a href={clearHref}>看全部环节</a> : '从上面的决策事项发起：开始起草后，新建征求意见。'}
        </p>
      </Empty>
    );
  return (
    <DataGrid caption="本单位的征求意见" columns={COLUMNS} rows={rows} keyOf={({ id }) => id}>
      {children}
    </DataGrid>
  );
}
