import { View, id, of, str } from '#schema/kernel/fields.ts';
import { ChangeSource } from '#server/law/draft/change-source.ts';

/** 意见出处: one thing said in a record of the decision. */
@View('SourceGround', '决策记录中的一项意见')
export class SourceGroundView {
  readonly id = id();
  readonly source = of(() => ChangeSource);
  readonly name = str();
  readonly text = str();
}
