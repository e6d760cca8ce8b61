import { View, id, text } from '#schema/kernel/fields.ts';
import { InputType } from 'type-graphql';
import type { OpinionPoint } from '#server/law/procedure/opinion-point.ts';

/** 审查意见的一点, in the order given: about one clause of the draft that was sent, or about the whole. */
@View('OpinionPointTold')
@InputType('OpinionPointInput')
export class OpinionPointInput implements OpinionPoint {
  readonly anchorId = id.opt({ defaultValue: null, description: '所指的条款；对全文的为空' });
  readonly text = text();
}
