import { View, id, int, of, str } from '#schema/kernel/fields.ts';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';

/** 草案的一条, with how many comments name it. */
@View('Clause')
export class ClauseView {
  readonly id = id();
  readonly anchorId = id('条款的固定编号，各稿相同');
  readonly kind = of(() => ClauseKind);
  readonly no = str();
  readonly position = int();
  readonly text = str();
  readonly commentCount = int();
  readonly note = str();
}
