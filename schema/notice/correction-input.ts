import { Field, ID, InputType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CorrectedPart } from '#server/law/notice/corrected-part.ts';

/** 更正内容: words of a part, or a file beside a published one. */
@InputType('CorrectionInput')
export class CorrectionInput {
  @Field(() => CorrectedPart)
  readonly part!: CorrectedPart;

  @Field(() => TextScalar, { description: '有错的原文，照抄公布的页面；更正附件的为空' })
  readonly wrong!: string;

  @Field(() => TextScalar, { description: '正确的文字；更正附件的为空' })
  readonly corrected!: string;

  @Field(() => ID, { nullable: true, description: '有错的附件' })
  readonly formerFileId!: string | null;

  @Field(() => ID, { nullable: true, description: '正确的附件' })
  readonly fileId!: string | null;

  @Field(() => TextScalar, { description: '为什么更正，向社会公布' })
  readonly reason!: string;

  @Field(() => CalendarDayScalar, { nullable: true, description: '自哪一天起以更正后的为准；自始有错的为空' })
  readonly since!: CalendarDay | null;

  @Field(() => Boolean, { description: '影响公众判断的，征集期限重新计算' })
  readonly material!: boolean;
}
