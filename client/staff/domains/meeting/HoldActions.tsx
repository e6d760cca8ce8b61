import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import {
  AnnounceMeeting,
  ArchiveMeeting,
  CloseMeeting,
  OpenMeeting,
  ReadyMeeting,
} from './meeting-documents.ts';
import { PublishMinutes } from './session-documents.ts';
import { formOf, type MeetingActionProps, NOTHING } from './meeting-record.ts';

/** 发布会议预告: everybody reads the agenda from now on. */
export function Announce({ meeting, capability }: MeetingActionProps) {
  const { on, ...form } = formOf(meeting, 'announce');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word={meeting.announcedAt ? '发布议程变更' : '发布会议预告'}
      document={AnnounceMeeting}
      record={NOTHING}
      fields={[]}
      variables={() => on}
      confirm={
        <p>
          时间、地点和议程立即向社会公布；依法不予公开的议题只公布序号。公布以后议程有变化的另行公告，不能悄悄修改。
        </p>
      }
    />
  );
}

/** 准备就绪: nothing stands in the way of the meeting any more. */
export function Ready({ meeting, capability }: MeetingActionProps) {
  const { on, ...form } = formOf(meeting, 'ready');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="准备就绪"
      document={ReadyMeeting}
      record={NOTHING}
      fields={[]}
      variables={() => on}
    />
  );
}

/** 宣布开会: the hour is the server's. */
export function Open({ meeting, capability }: MeetingActionProps) {
  const { on, ...form } = formOf(meeting, 'open');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="宣布开会"
      document={OpenMeeting}
      record={NOTHING}
      fields={[]}
      variables={() => on}
      confirm={<p>会议从现在开始，公众页面立即显示“正在召开”；议题由您逐项开始、逐项结束。</p>}
    />
  );
}

/** 宣布散会. */
export function Close({ meeting, capability }: MeetingActionProps) {
  const { on, ...form } = formOf(meeting, 'close');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="宣布散会"
      document={CloseMeeting}
      record={NOTHING}
      fields={[]}
      variables={() => on}
      confirm={<p>散会以后不能再开始议题；接着起草纪要、送审、公布。</p>}
    />
  );
}

/** 公布纪要, after its review. */
export function Publish({ meeting, capability }: MeetingActionProps) {
  const { on, ...form } = formOf(meeting, 'publish');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="公布会议纪要"
      document={PublishMinutes}
      record={NOTHING}
      fields={[]}
      variables={() => on}
      confirm={<p>纪要和各项议题的审议结果立即向社会公布，公布以后不能修改。依法不予公开的议题不在其中。</p>}
    />
  );
}

/** 归档. */
export function Archive({ meeting, capability }: MeetingActionProps) {
  const { on, ...form } = formOf(meeting, 'archive');
  return (
    <RecordForm
      {...form}
      capability={capability}
      look="quiet"
      word="归档"
      document={ArchiveMeeting}
      record={NOTHING}
      fields={[]}
      variables={() => on}
    />
  );
}
