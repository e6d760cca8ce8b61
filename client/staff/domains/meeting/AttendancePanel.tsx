import { offer } from '#client/offer.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { canOf } from './meeting-can.ts';
import { formOf, type MeetingProps, type MeetingRecord } from './meeting-record.ts';
import { RecordAttendance } from './session-documents.ts';

interface Values {
  absences: { memberId: string; reason: string }[];
  observers: { name: string; unit: string }[];
  reason: string;
}

const fieldsOf = (options: Readonly<Record<string, string>>): readonly RecordField<Values>[] => [
  {
    kind: 'rows',
    name: 'absences',
    label: '没有出席的组成人员',
    hint: '没有列在这里的组成人员都是出席。',
    optional: true,
    noun: '缺席人员',
    columns: [
      { name: 'memberId', label: '姓名', kind: 'choice', options, none: '请选择' },
      { name: 'reason', label: '原因', kind: 'text', hint: '如“在省里开会，已请假”。' },
    ],
  },
  {
    kind: 'rows',
    name: 'observers',
    label: '列席人员',
    optional: true,
    noun: '列席人员',
    columns: [
      { name: 'name', label: '姓名', kind: 'text' },
      { name: 'unit', label: '单位', kind: 'text' },
    ],
  },
];

const WHY: RecordField<Values> = {
  kind: 'area',
  name: 'reason',
  label: '更正的理由',
  hint: '写明原登记错在哪里、凭什么更正，如“核对签到表，副县长当天下午才请假离会”；经另一人确认才更正，原登记和理由都保留。',
  required: true,
};

const told = ({ attendance }: MeetingRecord): Values => ({
  absences: (attendance?.members ?? [])
    .filter(({ present }) => !present)
    .map(({ memberId, reason }) => ({ memberId, reason })),
  observers: (attendance?.observers ?? []).map(({ name, unit }) => ({ name, unit })),
  reason: '',
});

/** 出席情况: recorded once at the meeting; the discussions of its items are recorded from it. */
export function AttendancePanel(props: MeetingProps) {
  const { meeting } = props;
  const capability = offer(canOf(meeting), 'recordAttendance');
  if (!meeting.attendance && (notMine(capability) || !meeting.openedAt)) return null;
  return (
    <Panel title="出席情况">
      {meeting.attendance ? <Known attendance={meeting.attendance} /> : null}
      {notMine(capability) ? null : <AttendanceForm {...props} />}
    </Panel>
  );
}

function AttendanceForm({ meeting }: MeetingProps) {
  const members = meeting.members?.members ?? [];
  const options = Object.fromEntries(members.map(({ memberId, post, name }) => [memberId, `${post}${name}`]));
  const { on, ...form } = formOf(meeting, 'attendance');
  return (
    <RecordForm
      {...form}
      capability={offer(canOf(meeting), 'recordAttendance')}
      word={meeting.attendance ? '更正出席情况' : '登记出席情况'}
      document={RecordAttendance}
      record={told(meeting)}
      fields={meeting.attendance && meeting.closedAt ? [...fieldsOf(options), WHY] : fieldsOf(options)}
      variables={(values) => ({ ...on, input: values })}
    >
      <p className="small soft">
        宣布开会时固定的应到会人员{members.length}人：{Object.values(options).join('、') || '当时没有名单'}。
      </p>
      {meeting.attendance ? null : (
        <p className="small soft">讨论决定重大行政决策的议题，登记出席情况以后才能登记审议结果。</p>
      )}
    </RecordForm>
  );
}

function Known({ attendance }: { attendance: NonNullable<MeetingRecord['attendance']> }) {
  const { members, observers, entitled, present, needed } = attendance;
  const absent = members.filter((one) => !one.present);
  return (
    <div className="stack">
      <p>
        应到{entitled}人，实到{present}人：
        {members
          .filter((one) => one.present)
          .map(({ post, name }) => `${post}${name}`)
          .join('、')}
        。
      </p>
      {absent.length > 0 ? (
        <p>没有出席：{absent.map(({ post, name, reason }) => `${post}${name}（${reason}）`).join('、')}。</p>
      ) : null}
      {observers.length > 0 ? (
        <p>列席：{observers.map(({ unit, name }) => `${unit}${name}`).join('、')}。</p>
      ) : null}
      {present < needed ? <Note tone="care">实到不足{needed}人，不能讨论决定重大行政决策。</Note> : null}
    </div>
  );
}
