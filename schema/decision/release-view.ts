import { Field, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { Releasable } from '#server/law/catalogue/releases.ts';

const dropped = '目录新版本删去、本事项仍须遵守的一项要求';

/** 目录新版本删去、本事项仍须遵守的要求: until a ruling releases it, and for ever where something else asks for it. */
@ObjectType('DroppedByEdition', { description: dropped, simpleResolvers: true })
export class DroppedView {
  @Field(() => String, { description: '删去的程序、具体要求、专门规定或者类别' })
  readonly what!: Releasable;

  @Field(() => String, { nullable: true, description: '另有规定要求、不能免除的，写明理由' })
  readonly keptFor!: string | null;
}

const description = '目录新版本删去、不再履行的一项要求';

/** 免除: one thing that the catalogue names no longer; who asked, who ruled, when and why. */
@ObjectType('EditionRelease', { description, simpleResolvers: true })
export class ReleaseView {
  @Field(() => String, { description: '免除的程序、具体要求、专门规定或者类别' })
  readonly what!: Releasable;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { description: '提出单位' })
  readonly proposedBy!: string;

  @Field(() => String, { nullable: true, description: '认定单位；等待认定的为空' })
  readonly ruledBy!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly ruledOn!: CalendarDay | null;
}
