import { skipToken } from '@apollo/client/react';
import { graphql } from '#client/graphql/gql.ts';
import type { VideoKind } from '#client/graphql/graphql.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { offered } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { said } from '#client/staff/ground/form/typed.ts';
import { VIDEO_KIND_LABELS, words } from '#client/words.ts';
import { formOf, type MeetingActionProps, type MeetingRecord } from './meeting-record.ts';
import { ApproveStream, PlanStream } from './plan-documents.ts';

const OperatorsQuery = graphql(`
  query StreamOperators {
    streamOperators {
      id
      name
    }
  }
`);

interface Planned {
  withText: boolean;
  withVideo: boolean;
  videoKind: VideoKind | null;
  videoUrl: string;
  operatorId: string;
}

const fieldsOf = (operators: Record<string, string>): readonly RecordField<Planned>[] => [
  { kind: 'tick', name: 'withText', label: '图文直播' },
  { kind: 'tick', name: 'withVideo', label: '视频直播', hint: '信号由县融媒体中心提供。' },
  {
    kind: 'choice',
    name: 'videoKind',
    label: '视频信号',
    options: VIDEO_KIND_LABELS,
    when: ({ withVideo }) => withVideo,
  },
  {
    kind: 'text',
    name: 'videoUrl',
    label: '视频地址',
    hint: '以https://开头；只能用本县登记的视频网站。',
    required: true,
    when: ({ withVideo }) => withVideo,
  },
  {
    kind: 'choice',
    name: 'operatorId',
    label: '值守人员',
    hint: '直播时掌握暂停开关；不能由批准的人兼任。',
    options: operators,
    none: words.form.choose,
    required: true,
  },
];

const plannedOf = ({ stream }: MeetingRecord): Planned => ({
  withText: stream?.withText ?? true,
  withVideo: stream?.withVideo ?? false,
  videoKind: stream?.videoKind ?? 'HLS',
  videoUrl: stream?.videoUrl ?? '',
  operatorId: stream?.operatorId ?? '',
});

/** 安排直播: in which form, from where, and whose hand is on the switch. */
export function Plan({ meeting, capability }: MeetingActionProps) {
  const { on, ...form } = formOf(meeting, 'stream');
  const { data } = useDesk(OperatorsQuery, offered(capability) ? {} : skipToken);
  const operators = Object.fromEntries((data?.streamOperators ?? []).map(({ id, name }) => [id, name]));
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="安排直播"
      document={PlanStream}
      record={plannedOf(meeting)}
      fields={fieldsOf(operators)}
      variables={({ withVideo, videoKind, videoUrl, ...values }) => ({
        ...on,
        input: {
          ...values,
          withVideo,
          videoKind: withVideo ? videoKind : null,
          videoUrl: withVideo ? said(videoUrl) : null,
        },
      })}
    />
  );
}

/** 批准直播: by somebody else than who is at the switch. */
export function Approve({ meeting, capability }: MeetingActionProps) {
  const { on, ...form } = formOf(meeting, 'approve-stream');
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="批准直播"
      document={ApproveStream}
      record={{ note: '' }}
      fields={[{ kind: 'area', name: 'note', label: '批准意见', optional: true }]}
      variables={({ note }) => ({ ...on, note })}
      confirm={<p>批准以后，公众页面说明本次会议有直播；依法不予公开的议题开始时，直播自动暂停。</p>}
    />
  );
}
