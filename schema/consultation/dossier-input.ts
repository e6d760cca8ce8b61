import { Field, ID, InputType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import {
  BasisLevel,
  type Channel,
  ChannelKind,
  type ContactPoint,
  type Impact,
  InterpretationSection,
  type InterpretationPart,
  type LegalBasis,
  type ExplainedCase,
  type ExplainedPicture,
  type ExplainedQuestion,
  type Way,
  WayKind,
} from './dossier-parts.ts';

/** 意见反馈途径, as it is typed. */
@InputType('WayInput')
export class WayInput implements Way {
  @Field(() => WayKind)
  readonly kind!: WayKind;

  @Field(() => TextScalar)
  readonly text!: string;
}

/** 决策依据, as it is typed. */
@InputType('LegalBasisInput')
export class LegalBasisInput implements LegalBasis {
  @Field(() => BasisLevel)
  readonly level!: `${BasisLevel}`;

  @Field(() => TextScalar)
  readonly title!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '文号' })
  readonly docNo!: string;

  @Field(() => TextScalar)
  readonly article!: string;

  @Field(() => TextScalar, { defaultValue: '', description: '条文原文' })
  readonly quotation!: string;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly url!: string;

  @Field(() => [ID], { defaultValue: [], description: '所支持的条款，以固定编号；支持草案全文的为空' })
  readonly clauseIds!: string[];
}

/** 联系方式, as it is typed. */
@InputType('ContactPointInput')
export class ContactPointInput implements ContactPoint {
  @Field(() => TextScalar)
  readonly unit!: string;

  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => TextScalar)
  readonly phone!: string;

  @Field(() => TextScalar)
  readonly email!: string;

  @Field(() => TextScalar)
  readonly address!: string;
}

/** 公布渠道, as it is planned. */
@InputType('ChannelInput')
export class ChannelInput implements Channel {
  @Field(() => ChannelKind)
  readonly kind!: ChannelKind;

  @Field(() => TextScalar)
  readonly name!: string;

  @Field(() => InstantScalar)
  readonly at!: Date;
}

/** One section of the 政策解读, as it is typed. */
@InputType('InterpretationPartInput')
export class InterpretationPartInput implements InterpretationPart {
  @Field(() => InterpretationSection)
  readonly section!: InterpretationSection;

  @Field(() => TextScalar)
  readonly text!: string;

  @Field(() => Boolean, { defaultValue: true, description: '为否的，这一项不适用，写明不适用的理由' })
  readonly applies!: boolean;
}

/** 政策变化, as it is typed. */
@InputType('ImpactInput')
export class ImpactInput implements Impact {
  @Field(() => TextScalar)
  readonly who!: string;

  @Field(() => TextScalar)
  readonly before!: string;

  @Field(() => TextScalar)
  readonly after!: string;

  @Field(() => TextScalar)
  readonly since!: string;
}

/** 问答, as it is typed. */
@InputType('ExplainedQuestionInput')
export class ExplainedQuestionInput implements ExplainedQuestion {
  @Field(() => TextScalar)
  readonly question!: string;

  @Field(() => TextScalar)
  readonly answer!: string;
}

/** 案例, as it is typed. */
@InputType('ExplainedCaseInput')
export class ExplainedCaseInput implements ExplainedCase {
  @Field(() => TextScalar)
  readonly who!: string;

  @Field(() => TextScalar)
  readonly situation!: string;

  @Field(() => TextScalar)
  readonly outcome!: string;
}

/** 图解: the words of a picture that was uploaded, in the place of the list that it is shown in. */
@InputType('ExplainedPictureInput')
export class ExplainedPictureInput implements Pick<ExplainedPicture, 'id' | 'alt' | 'caption'> {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => TextScalar)
  readonly alt!: string;

  @Field(() => TextScalar, { defaultValue: '' })
  readonly caption!: string;
}
