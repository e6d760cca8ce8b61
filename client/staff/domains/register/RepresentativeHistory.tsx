import { moment } from '#client/format.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { INVITED_CAPACITY_LABELS } from '#server/law/procedure/interest-conflict.ts';
import { INVITATION_STAGE_LABELS } from '#server/law/invitation/invitation-stage.ts';
import type { RepresentativeRecord } from './representative-record.ts';

const EVENTS: Readonly<Record<string, string>> = {
  enter: '推荐',
  apply: '申请',
  import: '导入',
  save: '修改资料',
  excuse: '请假',
  remind: '提醒任期将满',
  verify: '核实入库',
  reject: '不予入库',
  suspend: '暂停',
  resume: '恢复',
  renew: '续任',
  retire: '退出',
};

type Invitation = NonNullable<RepresentativeRecord['invitations']>[number];

const COLUMNS: readonly GridColumn<Invitation>[] = [
  {
    id: 'meeting',
    label: '会议',
    header: true,
    cell: ({ meetingNo, meetingName, startsAt }) => (
      <>
        <a href={`${paths.meetings}/${meetingNo}`}>{meetingName}</a>
        <small>{moment(startsAt)}</small>
      </>
    ),
  },
  { id: 'item', label: '议题', cell: ({ item }) => item },
  { id: 'capacity', label: '身份', cell: ({ capacity }) => INVITED_CAPACITY_LABELS[capacity] },
  { id: 'stage', label: '结果', cell: ({ stage }) => INVITATION_STAGE_LABELS[stage] },
];

/** To which meetings they were invited and what came of it; not shown to whom it is none of their business. */
export const InvitedTo = ({ invitations }: RepresentativeRecord) =>
  invitations ? (
    <Panel title="列席经历" flush={invitations.length > 0}>
      {invitations.length > 0 ? (
        <DataGrid
          caption="列席经历，可左右滚动"
          columns={COLUMNS}
          rows={invitations}
          keyOf={({ meetingNo, item }) => `${meetingNo} ${item}`}
        />
      ) : (
        <p className="soft">还没有受邀列席。</p>
      )}
    </Panel>
  ) : null;

/** Everything that happened to them in the register; it is never changed. */
export const Course = ({ changes }: RepresentativeRecord) => (
  <Panel title="经过">
    <Facts
      small
      items={changes.map(({ event, note, byName, at }) => ({
        term: moment(at),
        detail: [EVENTS[event] ?? event, byName ?? '本人', note].filter(Boolean).join('，'),
      }))}
    />
  </Panel>
);
