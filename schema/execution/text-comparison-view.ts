import { View, bool, int, of, str } from '#schema/kernel/fields.ts';
import type { TextRelation as Relation } from '#server/law/draft/published-text.ts';

/** A clause beside the published text (与公布稿相比). */
export const TextRelation: { readonly [Name in Relation]: Name } = {
  CHANGED: 'CHANGED',
  MISSING: 'MISSING',
  ADDED: 'ADDED',
  MOVED: 'MOVED',
};

/** 一处不一致; texts without blanks. */
@View('TextDifference', '文件与审定稿的一处不一致')
export class TextDifferenceView {
  readonly no = str('条款序号；第一条之前的是“正文之前”');
  readonly relation: Relation = of(() => TextRelation);
  readonly approved = str('审定稿的文字，不计空格');
  readonly file = str('文件的文字');
}

/** 审定稿, as a file was compared with it. */
@View('ComparedVersion', '比对的审定稿')
export class ComparedVersionView {
  readonly no = int('第几稿');
  readonly digest = str('文本的 SHA-256');
}

/** 逐字比对: one document of a decision against 审定稿. */
@View('TextComparison', '文件与审定稿的逐字比对')
export class TextComparisonView {
  readonly version = of(() => ComparedVersionView);
  readonly compared = bool('是否比对了文件');
  readonly publicPart = bool('文件是公开版，不予公开的部分不算不一致');
  readonly problem = str.opt('文件不能比对的原因；能比对的为空');
  readonly remedy = str.opt('怎样解决');
  readonly count = int('一共几处不一致');
  readonly differences = of.many(() => TextDifferenceView, '不一致之处，最多列出100处');
}
