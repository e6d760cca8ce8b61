import { Field, ID, InputType, Int } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import type { ChangeVerdict } from '#server/law/procedure/legality-change.ts';

/** 对一处审查后的修改的判断: the point it carries out, or why it is asked back (第二十八条). */
@InputType('ChangeVerdictInput')
export class ChangeVerdictInput implements ChangeVerdict {
  @Field(() => ID, { description: '条款的固定编号' })
  readonly anchorId!: string;

  @Field(() => Int, { nullable: true, description: '落实的是审查意见第几点' })
  readonly point?: number | null;

  @Field(() => TextScalar, { nullable: true, description: '不予确认的，写明理由' })
  readonly askedBack?: string | null;
}
