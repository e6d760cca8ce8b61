import { Input, id, of, text } from '#schema/kernel/fields.ts';
import { DiscussionPart } from '#server/law/procedure/discussion-package.ts';
import type { WrittenPart } from '#server/law/decision/material.ts';

/** 提请讨论材料 that is written instead of being attached (第二十九条). */
@Input('DiscussionPartInput')
export class DiscussionPartInput implements WrittenPart<DiscussionPart> {
  readonly part = of(() => DiscussionPart);
  readonly text = text();
}

/** 安排上会: which meeting, when, and with what beside the decision's documents. */
@Input('DiscussionScheduleInput', '安排上会；本事项的决策材料一并提交会议')
export class DiscussionScheduleInput {
  readonly meetingId = id('会议台筹备中的会议；本事项列入它的议程');
  readonly written = of.many(() => DiscussionPartInput, { defaultValue: [] });
}
