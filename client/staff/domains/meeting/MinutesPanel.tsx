import { offer } from '#client/offer.ts';
import { minutesFileHref } from '#client/citizen/addresses/meeting.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { allowedIn, offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { ImportMinutesForm } from './ImportMinutesForm.tsx';
import { canOf } from './meeting-can.ts';
import { formOf, type MeetingProps, type MeetingRecord, namesOf } from './meeting-record.ts';
import { minutesAliases, minutesFields, minutesInput, minutesTyped } from './minutes-form.ts';
import { SaveMinutes } from './session-documents.ts';

/** 会议纪要: as it is on record, to be written item by item or taken over from a Word file. */
export function MinutesPanel({ meeting }: MeetingProps) {
  const { minutes, closedAt, minutesPublishedAt } = meeting;
  if (!closedAt) return null;
  return (
    <Panel
      title="会议纪要"
      aside={
        minutes ? (
          <a className="small" href={minutesFileHref(meeting.no)} download="">
            {minutesPublishedAt ? '下载纪要' : '下载纪要草稿'}（docx）
          </a>
        ) : null
      }
    >
      <Sections meeting={meeting} />
      {offered(offer(canOf(meeting), 'saveMinutes')) ? <Write meeting={meeting} /> : null}
    </Panel>
  );
}

function Write({ meeting }: { meeting: MeetingRecord }) {
  const { on, ...form } = formOf(meeting, 'minutes');
  return (
    <>
      <RecordForm
        {...form}
        capability={offer(canOf(meeting), 'saveMinutes')}
        look={meeting.minutes ? 'quiet' : 'solid'}
        word={meeting.minutes ? '修改纪要' : '起草纪要'}
        document={SaveMinutes}
        record={minutesTyped(meeting)}
        fields={minutesFields(meeting)}
        aliases={minutesAliases(meeting)}
        variables={(values) => ({ ...on, input: minutesInput(meeting, values) })}
      />
      {allowedIn(offer(canOf(meeting), 'importMinutes')) ? <ImportMinutesForm meeting={meeting} /> : null}
    </>
  );
}

function Sections({ meeting }: { meeting: MeetingRecord }) {
  const { minutes, agenda } = meeting;
  if (!minutes) return <p className="small soft">还没有起草。</p>;
  const names = namesOf(agenda);
  return (
    <>
      <p className="small soft">
        出席{minutes.attendees.length}人，请假{minutes.absent.length}人，列席代表
        {minutes.observers.reduce((sum, { count }) => sum + count, 0)}人。依法不予公开的议题不写入公布的纪要。
      </p>
      <ol className="stack plain">
        {minutes.sections.map(({ itemId, text }, index) => (
          <li key={itemId ?? `general-${index}`}>
            <b>{itemId ? names[itemId] : '会议概况'}</b>
            <p className="said">{text}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
