import { clock, groupedCode, plainMoment, shortMoment } from '#client/format.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { saveText } from '#client/staff/ground/frame/save-text.ts';
import { csvOf } from '#client/csv.ts';
import { Button } from '#client/ui/Button.tsx';
import { DataGrid, type GridColumn } from '#client/ui/desk/DataGrid.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { COMMENT_CHANNEL_LABELS, REGISTRATION_STATE_LABELS } from '#client/words.ts';
import { CancelFor, ClaimFor } from './ForWhoCalls.tsx';
import { groupsOf } from './groups.ts';
import type { DayEvent, Registered } from './registration-documents.ts';
import { GROUP, registrationsAsked, STATE, WORDS } from './registrations-asked.ts';
import { RegistrationFilters } from './RegistrationFilters.tsx';
import { RevealSignUp } from '#client/staff/engines/signup/RevealSignUp.tsx';

/** Somebody on the list, with the seats they are for and how many wait before them. */
interface Row extends Registered {
  group: string;
  ahead: number | null;
}

/** 报名名单: in the order in which the server took them in hand; masked. */
export function RegistrationsGrid({ event }: { event: DayEvent }) {
  const address = useAddress();
  const groups = groupsOf(event.slots);
  const all = rowsOf(event);
  const rows = registrationsAsked(all, {
    state: address.get(STATE),
    groupId: address.get(GROUP),
    words: address.get(WORDS),
  });
  return (
    <Panel
      title="名单"
      aside={
        <span className="small soft">
          {rows.length === all.length ? `${all.length}批` : `${all.length}批中的${rows.length}批`}
        </span>
      }
      flush
    >
      <RegistrationFilters groups={groups} event={event} />
      {rows.length === 0 ? (
        <Empty title={all.length === 0 ? '还没有人报名' : '没有符合条件的报名'} level={3}>
          <p>{all.length === 0 ? '报名开始以后，按先后列在这里。' : '换一个条件看看。'}</p>
        </Empty>
      ) : (
        <>
          <DataGrid caption="报名的人" columns={COLUMNS} rows={rows} keyOf={({ id }) => id} />
          <p className="screen-only list-foot">
            <Button look="quiet" onClick={() => saveText(`${event.title}报名名单.csv`, sheetOf(rows))}>
              导出名单（{rows.length}批，不含联系方式）
            </Button>
          </p>
        </>
      )}
    </Panel>
  );
}

function rowsOf({ registrations, slots }: DayEvent): Row[] {
  const groups = new Map(groupsOf(slots).map(({ id, label }) => [id, label]));
  const waiting = (one: Registered) =>
    registrations.filter(
      ({ groupId, state, place }) => groupId === one.groupId && state === 'WAITLISTED' && place < one.place,
    ).length;
  return registrations.map((one) => ({
    ...one,
    group: groups.get(one.groupId) ?? '',
    ahead: one.state === 'WAITLISTED' ? waiting(one) : null,
  }));
}

const standing = ({ state, ahead, claimBy, checkedInAt, checkedInPersons, cancelReason }: Row): string => {
  const label = REGISTRATION_STATE_LABELS[state];
  if (ahead !== null) return `${label}第${ahead + 1}位`;
  if (state === 'OFFERED' && claimBy) return `${label}，保留到${shortMoment(claimBy)}`;
  if (checkedInAt) return `${clock(checkedInAt)}签到${checkedInPersons ?? ''}${checkedInPersons ? '人' : ''}`;
  return cancelReason ? `${label}（代办：${cancelReason}）` : label;
};

const COLUMNS: readonly GridColumn<Row>[] = [
  {
    id: 'receiptNo',
    label: '受理编号',
    header: true,
    cell: ({ receiptNo }) => <span className="num nowrap">{groupedCode(receiptNo)}</span>,
  },
  {
    id: 'who',
    label: '报名人',
    cell: ({ displayName, persons, needs, withMinor }) => (
      <>
        <span className="nowrap">
          {displayName}　{persons}人
        </span>
        {needs || withMinor ? (
          <p className="small soft">
            {[needs, withMinor ? '有未满14周岁的' : null].filter(Boolean).join('，')}
          </p>
        ) : null}
      </>
    ),
  },
  { id: 'group', label: '场次和类别', cell: ({ group }) => group },
  {
    id: 'state',
    label: '状态',
    sortBy: ({ state, place }) => `${state} ${String(place).padStart(6, '0')}`,
    cell: standing,
  },
  {
    id: 'at',
    label: '报名时间',
    sortBy: ({ registeredAt }) => registeredAt,
    cell: ({ registeredAt, channel }) => (
      <>
        <span className="nowrap">{shortMoment(registeredAt)}</span>
        <p className="small soft">{COMMENT_CHANNEL_LABELS[channel]}</p>
      </>
    ),
  },
  {
    id: 'actions',
    label: '办理',
    cell: (row) => (
      <span className="row">
        {allowedIn(row.claim) ? <ClaimFor one={row} /> : null}
        {allowedIn(row.cancel) ? <CancelFor one={row} /> : null}
        <RevealSignUp id={row.id} about={row.displayName} />
      </span>
    ),
  },
];

const HEAD = ['受理编号', '报名人', '人数', '场次和类别', '次序', '状态', '需要', '渠道', '报名时间'];

const sheetOf = (rows: readonly Row[]): string =>
  csvOf([
    HEAD,
    ...rows.map((one) => [
      groupedCode(one.receiptNo),
      one.displayName,
      one.persons,
      one.group,
      one.place,
      standing(one),
      [one.needs, one.withMinor ? '有未满14周岁的' : null].filter(Boolean).join('，'),
      COMMENT_CHANNEL_LABELS[one.channel],
      plainMoment(one.registeredAt),
    ]),
  ]);
