import { View, id, int, of, str } from '#schema/kernel/fields.ts';
import { DispositionView } from './disposition-view.ts';

/** 意见归类: like comments with one answer; each author still gets it on their own receipt. */
@View('CommentCluster', '意见归类')
export class CommentClusterView {
  readonly id = id();
  readonly title = str();
  readonly summary = str();
  readonly count = int();
  readonly peopleCount = int();
  readonly disposition = of.opt(() => DispositionView);
  readonly version = int();
}
