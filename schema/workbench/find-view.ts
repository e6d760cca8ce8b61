import { View, of, str } from '#schema/kernel/fields.ts';

/** Kinds of what staff find (查找的种类). */
export enum FindKind {
  DECISION = 'DECISION',
  OPINION = 'OPINION',
  CASE = 'CASE',
  FILE = 'FILE',
  PERSON = 'PERSON',
  ARTICLE = 'ARTICLE',
}

/** 查找到的一项. */
@View('FindHit', '工作人员查找到的一项')
export class FindHit {
  readonly kind = of(() => FindKind);
  readonly title = str();
  readonly note = str('所属的事项、单位，或者编号');
  readonly path = str('页面的地址');
}
