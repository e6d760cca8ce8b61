import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { ArchiveEvent, PublishEvent, ReleaseNoShows } from './event-documents.ts';
import { type EventActionProps, formOf } from './event-record.ts';
import { NoticePreview } from './NoticePreview.tsx';

/** 发布活动公告: what the public will read, word for word, before it is pressed. */
export function Publish({ event, capability }: EventActionProps) {
  const { on, ...form } = formOf(event, 'publish');
  return (
    <ActionForm
      {...form}
      capability={capability}
      word="发布公告"
      document={PublishEvent}
      variables={() => on}
      confirm={
        <>
          <p>
            公告立即在“活动”中公布，内容以后不能修改，只能延期或者取消。
            {event.openSignUp ? '报名按公告的时间自动开始和截止。' : ''}
          </p>
          <Heading level={3}>公告全文</Heading>
          <NoticePreview event={event} />
        </>
      }
    />
  );
}

/** 释放未到场的名额: once a turn has begun. */
export function Release({ event, capability }: EventActionProps) {
  const { on, ...form } = formOf(event, 'release');
  return (
    <ActionForm
      {...form}
      capability={capability}
      look="quiet"
      word="释放未到场的名额"
      document={ReleaseNoShows}
      variables={() => on}
      confirm={<p>已经开始的场次，没有签到的记为未到场，名额依次给候补的人，余下的给现场来的人。</p>}
    />
  );
}

/** 归档: once everything is published; afterwards nothing is corrected. */
export function Archive({ event, capability }: EventActionProps) {
  const { on, ...form } = formOf(event, 'archive');
  return (
    <ActionForm
      {...form}
      capability={capability}
      word="归档"
      document={ArchiveEvent}
      variables={() => on}
      confirm={<p>归档以后，活动情况不能再更正，也不能退回办理。</p>}
    />
  );
}
