import { View, bool, day, of, str } from '#schema/kernel/fields.ts';
import { AttendeeView } from '#schema/meeting/attendance-view.ts';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';

const HELD = '待登记的集体讨论：会议台登记的会议、日期和审议结果';

/** 待登记的集体讨论: the item that `recordDiscussion` would record now, as the meeting desk knows it. */
@View('HeldDiscussion', HELD)
export class HeldDiscussionView {
  readonly no = str('会议编号');
  readonly name = str('会议名称');
  readonly kind = of(() => MeetingKind);
  readonly heldOn = day('实际开会的日期');
  readonly closed = bool('已经散会');
  readonly result = of(() => AgendaResult, '会议台登记的审议结果');
  readonly members = of.many.opt(() => AttendeeView, '会议组成人员的出席；没有登记的没有');
  readonly decided = of.opt(() => DiscussionResult, '对决策作出的决定；只是听取的没有');
}
