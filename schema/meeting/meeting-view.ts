import { View, id, int, of, str } from '#schema/kernel/fields.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import { UnitView } from '#schema/identity/unit-view.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { MeetingStage, MEETING_TRANSITIONS } from '#server/law/meeting/meeting-stage.ts';
import { MeetingPaper } from '#server/law/meeting/meeting-words.ts';
import { AgendaItemView } from './agenda-item-view.ts';
import { MeetingNoticeView, MeetingStreamView } from './meeting-parts.ts';
import { offerOf } from '#schema/kernel/offer.ts';

/** 政府会议; the public reads it from its announcement on. */
@View('Meeting', '政府会议；公众从预告起看到')
export class MeetingView {
  readonly unitIds!: readonly string[];

  /** The body that holds it (召开会议的机关); null is the county's government. */
  readonly organId!: string | null;
  readonly authorIds!: readonly string[];
  readonly reviewedById!: string | null;

  readonly id = id();
  readonly version = int();
  readonly no = str('年份和当年的第几次会议，如2026-12');
  readonly year = int();
  readonly kind = of(() => MeetingKind);
  readonly unit = of(() => UnitView, '召集单位');
  readonly name = str();
  readonly term = str.opt('届次');
  readonly sessionNo = int.opt('第几次');
  readonly startsAt = of(() => Date);
  readonly endsAt = of(() => Date, '预计结束');
  readonly place = str();
  readonly chair = str('主持人');
  readonly stage = of(() => MeetingStage);
  readonly paper = of.opt(() => MeetingPaper, '正在准备公布的文稿');
  readonly review = of(() => ReviewState, '文稿的保密审查');
  readonly announcedAt = of.opt(() => Date);
  readonly openedAt = of.opt(() => Date, '实际开会');
  readonly closedAt = of.opt(() => Date, '实际散会');
  readonly minutesPublishedAt = of.opt(() => Date);
  readonly cancelledAt = of.opt(() => Date);
  readonly cancelReason = str.opt();
  readonly calendarSequence = int('日历的版本号');
  readonly agenda = of.many(() => AgendaItemView, '议程');
  readonly notices = of.many(() => MeetingNoticeView, '公告，早的在前');
  readonly stream = of.opt(() => MeetingStreamView);
}

/** A page of meetings. */
export const MeetingConnection = connectionOf(MeetingView, 'Meeting');

/** Which meetings a list shows (会议列表). */
export enum MeetingState {
  COMING = 'COMING',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}

/** Actions on a meeting permitted to the viewer, and the reasons against the others (会议可办事项). */
export const MeetingOffer = offerOf('Meeting', '会议可办事项', [
  ...MEETING_TRANSITIONS,
  { event: 'importMinutes', label: '从文档导入纪要' },
]);
