import { Field, Int, ObjectType } from 'type-graphql';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';

/** How many of a category were asked to sit in on an item, and came (列席人数); never a name. */
@ObjectType('ItemAttendance', { simpleResolvers: true })
export class ItemAttendanceView {
  @Field(() => RepresentativeCategory)
  readonly category!: RepresentativeCategory;

  @Field(() => Int)
  readonly invited!: number;

  @Field(() => Int)
  readonly accepted!: number;

  @Field(() => Int, { description: '到会签到的' })
  readonly attended!: number;
}

/** What became of letters (邀请结果); those still unanswered are in `sent` alone. */
@ObjectType('AttendanceCounts', { simpleResolvers: true })
export class AttendanceCountsView {
  @Field(() => Int)
  readonly sent!: number;

  @Field(() => Int)
  readonly accepted!: number;

  @Field(() => Int)
  readonly attended!: number;

  @Field(() => Int, { description: '谢绝，或者应邀后退出' })
  readonly declined!: number;

  @Field(() => Int, { description: '逾期未答复' })
  readonly silent!: number;
}

/** One group of the statistics (统计行). */
@ObjectType('AttendanceGroup', { simpleResolvers: true })
export class AttendanceGroupView extends AttendanceCountsView {
  @Field(() => String, { description: '类别或者乡镇的名称；人数过少的合为一行' })
  readonly group!: string;

  @Field(() => Int, { description: '统计期内在任的代表' })
  readonly members!: number;
}

/** How long those in office have waited (未受邀的时间). */
@ObjectType('AttendanceWaiting', { simpleResolvers: true })
export class AttendanceWaitingView {
  @Field(() => Int, { description: '这一档从多少日起' })
  readonly fromDays!: number;

  @Field(() => Int)
  readonly people!: number;

  @Field(() => Int, { description: '其中从来没有受邀的' })
  readonly never!: number;
}

/** 邀请公平统计: how the letters of a year fell, without a name. */
@ObjectType('AttendanceStatistics', { description: '一年的列席邀请统计；只有人数', simpleResolvers: true })
export class AttendanceStatisticsView {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => [Int], { description: '有邀请的年份和当年，近的在前' })
  readonly years!: readonly number[];

  @Field(() => Int, { description: '当年有一日以上在任的代表' })
  readonly members!: number;

  @Field(() => AttendanceCountsView)
  readonly total!: AttendanceCountsView;

  @Field(() => Int, { description: '另外发给利益相关方的邀请' })
  readonly stakeholders!: number;

  @Field(() => [AttendanceGroupView])
  readonly byCategory!: readonly AttendanceGroupView[];

  @Field(() => [AttendanceGroupView])
  readonly byRegion!: readonly AttendanceGroupView[];

  @Field(() => [Int], { description: '当年受邀0次、1次、2次、3次以上的人数' })
  readonly invitedTimes!: readonly number[];

  @Field(() => [AttendanceWaitingView], { description: '现在在任的代表距上一次受邀的时间' })
  readonly waiting!: readonly AttendanceWaitingView[];
}
