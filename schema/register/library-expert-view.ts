import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { LibraryLevel } from '#server/law/procedure/expert-library.ts';
import { ExpertKind } from '#server/law/procedure/expert-review.ts';
import {
  type LibraryExpertContact,
  type LibraryExpertFacts,
  LibraryExpertState,
} from '#server/law/register/library-expert.ts';
import { LeaveGround } from '#server/law/register/library-leave.ts';

/** 专家可办事项. */
@ObjectType({ simpleResolvers: true })
export class LibraryExpertCapabilities {
  @Field(() => Capability)
  readonly confirm!: Capability;

  @Field(() => Capability)
  readonly save!: Capability;

  @Field(() => Capability)
  readonly leave!: Capability;

  @Field(() => Capability)
  readonly confirmLeave!: Capability;

  @Field(() => Capability)
  readonly returnLeave!: Capability;
}

/** 专家库的一位专家, without any way to reach them. */
@ObjectType('LibraryExpert', { description: '专家库的一位专家', simpleResolvers: true })
export class LibraryExpertView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => ExpertKind)
  readonly kind!: ExpertKind;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly employer!: string;

  @Field(() => String, { description: '职称、职务' })
  readonly title!: string;

  @Field(() => [String], { description: '专业领域' })
  readonly fields!: string[];

  @Field(() => LibraryLevel)
  readonly level!: LibraryLevel;

  @Field(() => String, { description: '诚信考核；供管理专家库的人' })
  readonly conduct!: string;

  @Field(() => LibraryExpertState)
  readonly state!: LibraryExpertState;

  @Field(() => CalendarDayScalar, { nullable: true, description: '入库日期' })
  readonly since!: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: '出库日期' })
  readonly until!: CalendarDay | null;

  @Field(() => LeaveGround, { nullable: true, description: '出库事由' })
  readonly leaveGround!: LeaveGround | null;

  @Field(() => String)
  readonly leaveReason!: string;

  @Field(() => String, { nullable: true, description: '提出出库的人' })
  readonly leaveProposedBy!: string | null;

  @Field(() => String, { nullable: true, description: '确认出库的人' })
  readonly leaveConfirmedBy!: string | null;

  @Field(() => String, { description: '上次提出的出库被退回的原因' })
  readonly leaveReturn!: string;

  @Field(() => String, { nullable: true, description: '登记人' })
  readonly enteredBy!: string | null;

  @Field(() => String, { nullable: true, description: '核实人' })
  readonly confirmedBy!: string | null;
}

/** 提出专家出库. */
@InputType({ description: '提出专家出库' })
export class LibraryLeaveInput {
  @Field(() => LeaveGround, { description: '出库事由' })
  readonly ground!: LeaveGround;

  @Field(() => TextScalar, { description: '出库的原因' })
  readonly reason!: string;
}

/** 专家库, as experts are chosen from it. */
@ObjectType('ExpertLibrary', { description: '可以选择的专家库', simpleResolvers: true })
export class ExpertLibraryView {
  @Field(() => LibraryLevel, {
    nullable: true,
    description: '适用的专家库：本县没有的，用上级的；都没有的为空',
  })
  readonly level!: LibraryLevel | null;

  @Field(() => [LibraryExpertView])
  readonly experts!: LibraryExpertView[];
}

/** 专家资料, as it is entered. */
@InputType({ description: '专家资料' })
export class LibraryExpertInput implements LibraryExpertFacts, LibraryExpertContact {
  @Field(() => ExpertKind)
  readonly kind!: ExpertKind;

  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly employer!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '职称、职务' })
  readonly title!: string;

  @Field(() => [TextScalar], { description: '专业领域' })
  readonly fields!: string[];

  @Field(() => LibraryLevel, { description: '哪一级专家库' })
  readonly level!: LibraryLevel;

  @Field(() => TextScalar, { defaultValue: '', description: '诚信考核' })
  readonly conduct!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '电子邮箱；修改时不填的，用原来的联系方式' })
  readonly mailbox!: string;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly telephone!: string;
}

/** An entry after its change, or why it may not be so. */
export const LibraryExpertOrRefusal = orRefusal(LibraryExpertView, 'LibraryExpert');

/** One of several experts chosen from the list (选中的专家), as they were read. */
@InputType('ChosenLibraryExpert')
export class ChosenLibraryExpert {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

/** How many were listed together (一并核实的结果). */
@ObjectType('LibraryExpertsConfirmed', { simpleResolvers: true })
export class LibraryExpertsConfirmedView {
  @Field(() => Int)
  readonly count!: number;
}

/** How many were listed, or why nobody was. */
export const LibraryExpertsConfirmedOrRefusal = orRefusal(
  LibraryExpertsConfirmedView,
  'LibraryExpertsConfirmed',
);
