import { Field, ID, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CasePaperKind } from './case-paper-enums.ts';

/** 文书的一稿. */
@ObjectType('CasePaperRevision', { description: '文书的一稿', simpleResolvers: true })
export class CasePaperRevisionView {
  @Field(() => Int, { description: '第几稿' })
  readonly no!: number;

  @Field(() => Int, { description: '依据文本的第几版；0是平台自带的' })
  readonly edition!: number;

  @Field(() => CalendarDayScalar)
  readonly madeOn!: CalendarDay;

  @Field(() => InstantScalar)
  readonly madeAt!: Date;

  @Field(() => String)
  readonly madeBy!: string;

  @Field(() => String)
  readonly digest!: string;
}

/** 文书可办事项. */
@ObjectType({ simpleResolvers: true })
export class CasePaperCapabilities {
  @Field(() => Capability)
  readonly finish!: Capability;

  @Field(() => Capability)
  readonly void!: Capability;
}

/** 文书, by its number. */
@ObjectType('CasePaper', { description: '由记录生成的文书', simpleResolvers: true })
export class CasePaperView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => CasePaperKind)
  readonly kind!: CasePaperKind;

  @Field(() => String)
  readonly number!: string;

  @Field(() => ID)
  readonly subjectId!: string;

  @Field(() => String, { description: '由什么生成' })
  readonly subject!: string;

  @Field(() => String)
  readonly unitName!: string;

  @Field(() => String)
  readonly decisionNo!: string;

  @Field(() => String)
  readonly decisionTitle!: string;

  @Field(() => InstantScalar)
  readonly madeAt!: Date;

  @Field(() => String)
  readonly madeBy!: string;

  @Field(() => InstantScalar, { nullable: true, description: '定稿时间' })
  readonly finishedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly finishedBy!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: '作废时间' })
  readonly voidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly voidedBy!: string | null;

  @Field(() => String)
  readonly voidReason!: string;

  readonly decisionId!: string;
  readonly leadUnitId!: string;
  readonly organId!: string | null;
  readonly unitIds!: string[];
}

/** A document after its change, or why it may not be so. */
export const CasePaperOrRefusal = orRefusal(CasePaperView, 'CasePaper');
