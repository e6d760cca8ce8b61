import { Field, ID, InputType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { HearingMatter, HearingReport } from '#server/law/hearing/hearing-report.ts';
import { HearingEntryKind } from '#server/law/hearing/hearing-words.ts';
import { Outcome, RejectionGround } from '#server/law/feedback/outcome.ts';

/** 听证会举行的情况. */
@InputType('HearingHeldInput')
export class HearingHeldInput {
  @Field(() => InstantScalar)
  readonly startedAt!: Date;

  @Field(() => InstantScalar)
  readonly endedAt!: Date;

  @Field(() => Boolean)
  readonly heldInPublic!: boolean;

  @Field(() => TextScalar)
  readonly chair!: string;

  @Field(() => TextScalar)
  readonly recorder!: string;

  @Field(() => [ID], { description: '到会的参加人' })
  readonly attendedIds!: string[];

  @Field(() => [TextScalar], { description: '到场旁听人姓名' })
  readonly observers!: string[];

  @Field(() => [TextScalar], { description: '到场记者姓名和单位' })
  readonly press!: string[];
}

/** 听证记录的一段. */
@InputType('HearingEntryInput')
export class HearingEntryInput {
  @Field(() => HearingEntryKind)
  readonly kind!: HearingEntryKind;

  @Field(() => ID, { nullable: true, description: '发言的参加人；承办单位、专家的发言不填' })
  readonly participantId?: string | null;

  @Field(() => TextScalar, { description: '发言人；参加人发言的可以不填，用名单上的称呼' })
  readonly speaker!: string;

  @Field(() => TextScalar)
  readonly text!: string;
}

/** 一项意见和处理. */
@InputType('HearingMatterInput')
export class HearingMatterInput implements HearingMatter {
  @Field(() => TextScalar)
  readonly title!: string;

  @Field(() => TextScalar)
  readonly summary!: string;

  @Field(() => Outcome)
  readonly outcome!: Outcome;

  @Field(() => RejectionGround, { nullable: true })
  readonly ground?: RejectionGround | null;

  @Field(() => TextScalar, { nullable: true })
  readonly reason?: string | null;
}

/** 听证报告, as it is typed. */
@InputType('HearingReportInput')
export class HearingReportInput implements HearingReport {
  @Field(() => TextScalar)
  readonly summary!: string;

  @Field(() => [HearingMatterInput])
  readonly matters!: HearingMatterInput[];
}
