import { offer } from '#client/offer.ts';
import { termText } from '#client/citizen/meeting/times.ts';
import { moment } from '#client/format.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { MEETING_KIND_LABELS, STREAM_STATE_LABELS } from '#client/words.ts';
import { canOf } from './meeting-can.ts';
import { formOf, type MeetingProps, type MeetingRecord } from './meeting-record.ts';
import { SaveMeeting } from './plan-documents.ts';
import { PLAN_ALIASES, PLAN_FIELDS } from './plan-fields.ts';
import { planInput, planTyped } from './plan-form.ts';

/** 会议方案: when, where, under whom; changed until it is announced. */
export function PlanPanel({ meeting }: MeetingProps) {
  const { on, ...form } = formOf(meeting, 'plan');
  const save = offer(canOf(meeting), 'save');
  return (
    <Panel title="会议方案">
      <Facts small items={factsOf(meeting)} />
      {offered(save) ? (
        <RecordForm
          {...form}
          capability={save}
          look="quiet"
          word="修改会议方案"
          document={SaveMeeting}
          record={planTyped(meeting)}
          fields={PLAN_FIELDS}
          aliases={PLAN_ALIASES}
          variables={(values) => ({ ...on, input: planInput(values) })}
        />
      ) : null}
    </Panel>
  );
}

const factsOf = (meeting: MeetingRecord): Fact[] => [
  { term: '会议', detail: namedOf(meeting) },
  { term: '时间', detail: termText(meeting) },
  { term: '地点', detail: meeting.place },
  { term: '主持', detail: meeting.chair },
  { term: '召开单位', detail: meeting.unit.name },
  { term: '预告', detail: meeting.announcedAt ? `${moment(meeting.announcedAt)}发布` : '还没有发布' },
  { term: '直播', detail: streamText(meeting) },
];

const namedOf = ({ kind, term, sessionNo }: MeetingRecord) =>
  `${term ?? ''}${sessionNo == null ? '' : `第${sessionNo}次`}${MEETING_KIND_LABELS[kind]}`;

const streamText = ({ stream }: MeetingRecord) => {
  if (!stream || (!stream.withText && !stream.withVideo)) return '没有安排';
  const kinds = [stream.withText ? '图文' : '', stream.withVideo ? '视频' : ''].filter(Boolean).join('、');
  const state = stream.state === 'NONE' ? '待批准' : STREAM_STATE_LABELS[stream.state];
  const operator = stream.operatorName ? `，值守：${stream.operatorName}` : '';
  return `${kinds}，${state}${operator}${stream.approvalNote ? `（${stream.approvalNote}）` : ''}`;
};
