import { Input, bool, id, of, text } from '#schema/kernel/fields.ts';
import { DiscussionResult } from '#server/law/procedure/discussion-minutes.ts';

/** 不同意见, as it was said. */
@Input('DissentInput')
export class DissentInput {
  readonly memberId = id('到会的组成人员');
  readonly opinion = text();
}

const RECORD = '集体讨论的记录；哪次会议、哪一天、什么结果，从会议台的议题读取';

/** 集体讨论的记录 (第三十条): what the meeting desk does not know of it. */
@Input('DiscussionInput', RECORD)
export class DiscussionInput {
  readonly speakerIds = id.many('发表意见的组成人员，按发言顺序，从到会的人中选择');
  readonly actingHeadId? = id.opt('行政首长没有到会的，受书面授权作出决定的组成人员');
  readonly authorisationId? = id.opt('书面授权，本事项的一份决策材料');
  readonly amended = bool({ defaultValue: false, description: '修改后通过：会议通过时作了修改，另成审定稿' });
  readonly majorityResult? = of.opt(() => DiscussionResult, '会议组成人员的多数意见');
  readonly departureReason? = text.opt('决定与多数意见不一致的，会上说明的理由');
  readonly dissents = of.many(() => DissentInput, { defaultValue: [] });
  readonly dissentConfirmed = bool('不同意见已经核对，如实记录；没有的也要确认');
  readonly fileIds = id.many({ defaultValue: [], description: '会议记录、会议纪要' });
}
