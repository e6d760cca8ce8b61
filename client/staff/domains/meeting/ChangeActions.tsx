import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { instantIn, typedIn, wrongHour } from '#client/staff/ground/form/typed.ts';
import { CancelMeeting, PostponeMeeting } from './meeting-documents.ts';
import { formOf, type MeetingActionProps } from './meeting-record.ts';

interface NewTime {
  heldOn: string;
  startsAt: string;
  endsAt: string;
  place: string;
  reason: string;
}

const TIME_FIELDS: readonly RecordField<NewTime>[] = [
  { kind: 'day', name: 'heldOn', label: '改到哪一天', required: true },
  { kind: 'text', name: 'startsAt', label: '开始', beside: true, required: true, wrong: wrongHour },
  { kind: 'text', name: 'endsAt', label: '预计结束', beside: true, required: true, wrong: wrongHour },
  { kind: 'text', name: 'place', label: '地点', required: true },
  { kind: 'area', name: 'reason', label: '改期的原因', hint: '随改期公告公布。', required: true },
];

/** 改期: who read the old day reads the new one beside it, and calendars are renewed. */
export function Postpone({ meeting, capability }: MeetingActionProps) {
  const { on, ...form } = formOf(meeting, 'postpone');
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="改期"
      document={PostponeMeeting}
      record={{
        heldOn: '',
        startsAt: typedIn(meeting.startsAt).hour,
        endsAt: typedIn(meeting.endsAt).hour,
        place: meeting.place,
        reason: '',
      }}
      fields={TIME_FIELDS}
      variables={({ heldOn, startsAt, endsAt, place, reason }) => ({
        ...on,
        input: {
          startsAt: instantIn(heldOn, startsAt) ?? '',
          endsAt: instantIn(heldOn, endsAt) ?? '',
          place,
          reason,
        },
      })}
      confirm={<p>已经预告的，改期公告立即公布，原定的时间划去保留。</p>}
    />
  );
}

/** 取消: whoever read the announcement reads why it is not held. */
export function Cancel({ meeting, capability }: MeetingActionProps) {
  const { on, ...form } = formOf(meeting, 'cancel');
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="取消会议"
      document={CancelMeeting}
      record={{ reason: '' }}
      fields={[
        {
          kind: 'area',
          name: 'reason',
          label: '取消的原因',
          hint: '预告过的，原因向社会公布。',
          required: true,
        },
      ]}
      variables={({ reason }) => ({ ...on, reason })}
      confirm={<p>取消以后不能恢复；已经预告的，取消和原因同时公布，直播随之取消。</p>}
    />
  );
}
