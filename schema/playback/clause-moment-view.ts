import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PublicRedline } from '#schema/draft/public-redline-view.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';

/** 会上讨论的时刻: leads from a draft to the minute and back. */
@ObjectType('ClauseMoment', { description: '会上讨论的时刻', simpleResolvers: true })
export class ClauseMomentView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int, { description: '公布的录像上的毫秒' })
  readonly startsMs!: number;

  @Field(() => String)
  readonly meetingNo!: string;

  @Field(() => String)
  readonly meetingName!: string;

  @Field(() => Date, { description: '会议开始的时刻' })
  readonly heldAt!: Date;

  @Field(() => Int, { description: '第几段录像' })
  readonly part!: number;

  @Field(() => String)
  readonly decisionNo!: string;

  @Field(() => String)
  readonly decisionTitle!: string;

  @Field(() => Int, { nullable: true })
  readonly round!: number | null;

  @Field(() => String, { nullable: true })
  readonly clauseNo!: string | null;

  @Field(() => ID, { nullable: true, description: '条款的固定编号，各稿相同' })
  readonly anchorId!: string | null;

  @Field(() => PublicRedline, { nullable: true, description: '在哪里看条文怎样修改；后一稿公开前为空' })
  readonly redline!: PublicRedline | null;
}

/** The moment, or the reasons against it. */
export const ClauseMomentOrRefusal = orRefusal(ClauseMomentView, 'ClauseMoment');
