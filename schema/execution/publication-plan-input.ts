import { Field, ID, InputType } from 'type-graphql';
import { ImpactInput, InterpretationPartInput } from '#schema/consultation/dossier-input.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import {
  type AbsentPlace,
  OutreachForm,
  PublicationPlace,
} from '#server/law/decision/decision-publication.ts';
import { DisclosureProperty, Validity } from '#server/law/decision/document-header.ts';
import { InterpretationForm } from '#server/law/consultation/interpretation.ts';
import { NotPublicGround } from '#server/law/participation/participation.ts';

/** 本县没有的载体, and what stands for it. */
@InputType('AbsentPlaceInput')
export class AbsentPlaceInput implements AbsentPlace {
  @Field(() => PublicationPlace)
  readonly place!: PublicationPlace;

  @Field(() => TextScalar)
  readonly reason!: string;
}

/** 文件要素, as they are typed; number and date of the document are those it was issued with. */
@InputType('DocumentHeaderInput')
export class DocumentHeaderInput {
  @Field(() => TextScalar, { description: '索引号' })
  readonly indexNo!: string;

  @Field(() => TextScalar, { description: '主题分类' })
  readonly topic!: string;

  @Field(() => TextScalar, { description: '发布机构' })
  readonly issuer!: string;

  @Field(() => Validity)
  readonly validity!: Validity;

  @Field(() => CalendarDayScalar, { nullable: true, defaultValue: null, description: '有效期至' })
  readonly expiresOn!: CalendarDay | null;

  @Field(() => DisclosureProperty)
  readonly disclosure!: DisclosureProperty;
}

/** 公布方案, as it is typed. */
@InputType('PublicationPlanInput')
export class PublicationPlanInput {
  @Field(() => DocumentHeaderInput)
  readonly header!: DocumentHeaderInput;

  @Field(() => ID, { description: '决策正式文本' })
  readonly textFileId!: string;

  @Field(() => ID, { description: '政策解读' })
  readonly interpretationFileId!: string;

  @Field(() => [InterpretationPartInput])
  readonly sections!: InterpretationPartInput[];

  @Field(() => [InterpretationForm])
  readonly forms!: InterpretationForm[];

  @Field(() => [ImpactInput], { defaultValue: [], description: '对谁有什么变化，随决策公布' })
  readonly impacts!: ImpactInput[];

  @Field(() => Boolean, { defaultValue: false, description: '已经对照审定稿逐行核对' })
  readonly impactsConfirmed!: boolean;

  @Field(() => [PublicationPlace])
  readonly places!: PublicationPlace[];

  @Field(() => [AbsentPlaceInput], { defaultValue: [] })
  readonly absentPlaces!: AbsentPlaceInput[];

  @Field(() => TextScalar, { description: '社会公众意见采纳情况' })
  readonly publicOpinionsStatement!: string;

  @Field(() => TextScalar, { description: '专家论证意见采纳情况' })
  readonly expertOpinionsStatement!: string;

  @Field(() => [OutreachForm])
  readonly outreach!: OutreachForm[];
}

/** 依法不予公布的认定, as it is claimed. */
@InputType('WithholdingInput')
export class WithholdingInput {
  @Field(() => NotPublicGround)
  readonly ground!: NotPublicGround;

  @Field(() => TextScalar, { description: '依据的法律、行政法规' })
  readonly law!: string;

  @Field(() => TextScalar)
  readonly reason!: string;

  @Field(() => [ID], { defaultValue: [] })
  readonly fileIds!: string[];
}
