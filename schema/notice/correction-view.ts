import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AttachmentKind } from '#schema/kernel/attachment-kind.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { ReviewState } from '#schema/kernel/review-state.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { CorrectedPart, CorrectionSubject } from '#server/law/notice/corrected-part.ts';

registerEnumType(CorrectedPart, { name: 'CorrectedPart', description: '更正所在的部分' });
registerEnumType(CorrectionSubject, {
  name: 'CorrectionSubject',
  description: '更正的对象：征求意见材料、意见采纳情况、公布的决策',
});

/** Words that were put right, for whoever shows the text they stand in. */
@ObjectType('CorrectedWords', { simpleResolvers: true })
export class CorrectedWordsView implements CorrectedWords {
  @Field(() => CorrectedPart)
  readonly part!: CorrectedPart;

  @Field(() => String)
  readonly wrong!: string;

  @Field(() => String)
  readonly corrected!: string;
}

/** A file of a correction, with its digest. */
@ObjectType('CorrectedFile', { simpleResolvers: true })
export class CorrectedFileView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => AttachmentKind, { nullable: true, description: '决策材料为空' })
  readonly kind!: AttachmentKind | null;

  @Field(() => String)
  readonly sha256!: string;

  @Field(() => String)
  readonly url!: string;

  @Field(() => InstantScalar)
  readonly uploadedAt!: Date | string;
}

/** What the viewer may do with a correction, and why not. */
@ObjectType({ simpleResolvers: true })
export class CorrectionCapabilities {
  @Field(() => Capability)
  readonly revise!: Capability;

  @Field(() => Capability)
  readonly submitPaper!: Capability;

  @Field(() => Capability)
  readonly passPaper!: Capability;

  @Field(() => Capability)
  readonly returnPaper!: Capability;

  @Field(() => Capability)
  readonly publish!: Capability;
}

/** 更正: what was wrong, what is right, why, and from when. */
@ObjectType('Correction', { description: '更正：原文保留，正确的文字写在旁边', simpleResolvers: true })
export class CorrectionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => CorrectionSubject)
  readonly subject!: CorrectionSubject;

  @Field(() => CorrectedPart)
  readonly part!: CorrectedPart;

  @Field(() => String, { description: '在哪里：第三条、联系方式' })
  readonly place!: string;

  @Field(() => String)
  readonly wrong!: string;

  @Field(() => String)
  readonly corrected!: string;

  @Field(() => CorrectedFileView, { nullable: true })
  readonly formerFile!: CorrectedFileView | null;

  @Field(() => CorrectedFileView, { nullable: true })
  readonly file!: CorrectedFileView | null;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly since!: CalendarDay | null;

  @Field(() => Boolean)
  readonly material!: boolean;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly fromClosesOn!: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true })
  readonly toClosesOn!: CalendarDay | null;

  @Field(() => ReviewState)
  readonly review!: ReviewState;

  @Field(() => String, { nullable: true })
  readonly reviewNote!: string | null;

  @Field(() => InstantScalar, { nullable: true })
  readonly publishedAt!: Date | string | null;

  @Field(() => Int)
  readonly version!: number;
}

/** A correction, or everything that stands in its way. */
export const CorrectionOrRefusal = orRefusal(CorrectionView, 'Correction');
