import { Field, ID, InputType } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import type { WrittenBlank } from '#server/law/casepaper/paper-course.ts';
import { CasePaperKind } from './case-paper-enums.ts';

/** 补写的内容: what the record does not say yet. */
@InputType({ description: '记录里还没有、由制作人补写的内容' })
export class WrittenBlankInput implements WrittenBlank {
  @Field(() => TextScalar, { description: '空白的名称' })
  readonly name!: string;

  @Field(() => TextScalar)
  readonly text!: string;
}

/** 生成文书. */
@InputType({ description: '生成文书' })
export class CasePaperInput {
  @Field(() => CasePaperKind)
  readonly kind!: CasePaperKind;

  @Field(() => ID, { description: '来源：记录、征求意见函、议题；归档目录填决策事项' })
  readonly subjectId!: string;

  @Field(() => [WrittenBlankInput])
  readonly written!: WrittenBlankInput[];
}

/** 文书文本的改动. */
@InputType({ description: '文书文本的新版' })
export class PaperTemplateInput {
  @Field(() => TextScalar)
  readonly title!: string;

  @Field(() => TextScalar, { description: '正文；空白写作{{名称}}' })
  readonly body!: string;

  @Field(() => TextScalar, { description: '修改的原因' })
  readonly reason!: string;
}
