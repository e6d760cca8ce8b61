import { Input, View, bool, day, id, int, of, text } from '#schema/kernel/fields.ts';
import { LegalityOpinionInput } from '#schema/procedure/legality-opinion-input.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';

/** 补录的合法性审查 (第二十五条至第二十八条): what was sent, when, and what was found. */
@View('LateLegalityTold')
@Input('LateLegalityInput', '启用平台以前的合法性审查')
export class LateLegalityInput {
  readonly sentOn = day('送审日期');
  readonly givenOn = day('出具审查意见的日期');
  readonly draftFileId = id('送审的草案，本事项的一份决策材料');
  readonly opinion = of(() => LegalityOpinionInput);
}

/** 补录的不同意见. */
@View('LateDissentTold')
@Input('LateDissentInput', '启用平台以前的会议上的不同意见')
export class LateDissentInput {
  readonly name = text();
  readonly opinion = text();
}

/** 补录的集体讨论 (第三十条): the meeting as its minutes tell it. */
@View('LateDiscussionTold')
@Input('LateDiscussionInput', '启用平台以前的集体讨论')
export class LateDiscussionInput {
  readonly meetingKind = of(() => MeetingKind);
  readonly meetingName = text('会议名称，如“县政府第12次常务会议”');
  readonly heldOn = day();
  readonly entitled = int('应到组成人员');
  readonly present = int('实到组成人员');
  readonly speakers = text.many('按发言的先后');
  readonly head = text('作出决定的行政首长');
  readonly result = of.opt(() => DiscussionResult);
  readonly majorityResult = of.opt(() => DiscussionResult, '会议组成人员的多数意见');
  readonly departureReason? = text.opt('决定与多数意见不一致的，会上说明的理由');
  readonly dissents = of.many(() => LateDissentInput, { defaultValue: [] });
  readonly dissentConfirmed = bool('不同意见已经核对，如实记录；没有的也要确认');
  readonly draftFileId = id('提交讨论的草案，本事项的一份决策材料');
  readonly changedAfterReview? = text.opt('与送审的草案不同的，按哪些审查意见作了哪些修改');
}
