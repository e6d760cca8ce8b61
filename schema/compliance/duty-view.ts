import { Field, ID, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { FindingBasis } from '#schema/kernel/refusal.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { DutyStage, DutyState, Lateness } from '#server/law/compliance/duties.ts';
import { Role } from '#server/law/people/role.ts';

const EVIDENCE = '履行证据，由记录、材料、征求意见等得出';

/** 履行证据: where it can be read, by what name. */
@ObjectType({ description: EVIDENCE, simpleResolvers: true })
export class DutyEvidence {
  @Field(() => String)
  readonly label!: string;

  @Field(() => String)
  readonly path!: string;

  @Field(() => CalendarDayScalar, { nullable: true, description: '记录所载的办理日' })
  readonly saidOn!: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: '历次记录中最晚的办理日，更正前的也算' })
  readonly worstOn!: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: '首次登记日' })
  readonly recordedOn!: CalendarDay | null;
}

/** 一项合规事项, as it stands today. */
@ObjectType('Duty', { description: '一项合规事项的履行情况，只由记录得出，不另存', simpleResolvers: true })
export class DutyView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly rule!: string;

  @Field(() => FindingBasis)
  readonly basis!: FindingBasis;

  @Field(() => String)
  readonly article!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => DutyStage)
  readonly stage!: DutyStage;

  @Field(() => DutyState)
  readonly state!: DutyState;

  @Field(() => Lateness, { nullable: true })
  readonly lateness!: Lateness | null;

  @Field(() => String)
  readonly decisionNo!: string;

  @Field(() => String)
  readonly decisionTitle!: string;

  @Field(() => String, { nullable: true, description: '所涉的征求意见或者听证会' })
  readonly about!: string | null;

  @Field(() => Role, { description: '责任岗位' })
  readonly role!: Role;

  @Field(() => String, { description: '责任岗位在决策机关的名称' })
  readonly post!: string;

  @Field(() => ID, { nullable: true })
  readonly unitId!: string | null;

  @Field(() => String, { nullable: true, description: '责任单位' })
  readonly unitName!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly dueOn!: CalendarDay | null;

  @Field(() => Boolean, { description: '节假日安排尚未公布，期限为暂定' })
  readonly provisional!: boolean;

  @Field(() => String, { nullable: true, description: '还有几日或者几个工作日、逾期几日' })
  readonly left!: string | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: '台账日期：未办的为期限，已办的为办理日' })
  readonly day!: CalendarDay | null;

  @Field(() => String, { nullable: true, description: '不适用或者不履行的理由' })
  readonly reason!: string | null;

  @Field(() => DutyEvidence, { nullable: true })
  readonly evidence!: DutyEvidence | null;
}
