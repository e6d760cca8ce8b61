import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { BasisLevel } from '#server/law/consultation/legal-basis.ts';
import { InterpretationSection } from '#server/law/consultation/interpretation-sections.ts';

/** 意见反馈途径 by kind. */
export enum WayKind {
  ONLINE = 'ONLINE',
  LETTER = 'LETTER',
  EMAIL = 'EMAIL',
  PHONE = 'PHONE',
  IN_PERSON = 'IN_PERSON',
  FAX = 'FAX',
}

/** 公布渠道 by kind; the portal is the first platform. */
export enum ChannelKind {
  PORTAL = 'PORTAL',
  WECHAT = 'WECHAT',
  NEWSPAPER = 'NEWSPAPER',
  RADIO = 'RADIO',
  TV = 'TV',
  NOTICE_BOARD = 'NOTICE_BOARD',
  OTHER = 'OTHER',
}

export { BasisLevel, InterpretationSection };

registerEnumType(WayKind, { name: 'WayKind' });
registerEnumType(ChannelKind, { name: 'ChannelKind' });
registerEnumType(BasisLevel, { name: 'BasisLevel' });
registerEnumType(InterpretationSection, { name: 'InterpretationSection' });

/** 意见反馈途径. */
@ObjectType({ simpleResolvers: true })
export class Way {
  @Field(() => WayKind)
  readonly kind!: WayKind;

  @Field(() => String)
  readonly text!: string;
}

/** 决策依据: a law or document with its article, the words quoted, and the clauses of the draft it supports. */
@ObjectType({ simpleResolvers: true })
export class LegalBasis {
  @Field(() => BasisLevel)
  readonly level!: `${BasisLevel}`;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: '文号；没有的为空' })
  readonly docNo!: string;

  @Field(() => String)
  readonly article!: string;

  @Field(() => String, { description: '条文原文' })
  readonly quotation!: string;

  @Field(() => String)
  readonly url!: string;

  @Field(() => [ID], { description: '所支持的条款，以固定编号；支持草案全文的为空' })
  readonly clauseIds!: readonly string[];
}

/** 联系方式 of the unit; an empty text means none. */
@ObjectType({ simpleResolvers: true })
export class ContactPoint {
  @Field(() => String)
  readonly unit!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly phone!: string;

  @Field(() => String)
  readonly email!: string;

  @Field(() => String)
  readonly address!: string;
}

/** 公布渠道 and when it was published there. */
@ObjectType({ simpleResolvers: true })
export class Channel {
  @Field(() => ChannelKind)
  readonly kind!: ChannelKind;

  @Field(() => String)
  readonly name!: string;

  @Field(() => InstantScalar)
  readonly at!: Date | string;
}

/** One section of the 政策解读; what was written before sections could be passed over does not say whether it applies. */
@ObjectType({ simpleResolvers: true })
export class InterpretationPart {
  @Field(() => InterpretationSection)
  readonly section!: InterpretationSection;

  @Field(() => String)
  readonly text!: string;

  @Field(() => Boolean, { nullable: true, description: '为否的，这一项不适用，文字是不适用的理由' })
  readonly applies?: boolean;
}

/** What changes for one group of people (政策变化对照). */
@ObjectType({ simpleResolvers: true })
export class Impact {
  @Field(() => String, { description: '涉及哪些人' })
  readonly who!: string;

  @Field(() => String, { description: '现在怎样' })
  readonly before!: string;

  @Field(() => String, { description: '以后怎样' })
  readonly after!: string;

  @Field(() => String, { description: '从何时起；未定的为空' })
  readonly since!: string;
}

/** A question people ask, with its answer (问答). */
@ObjectType({ simpleResolvers: true })
export class ExplainedQuestion {
  @Field(() => String)
  readonly question!: string;

  @Field(() => String)
  readonly answer!: string;
}

/** How the draft treats one person in one situation (案例). */
@ObjectType({ simpleResolvers: true })
export class ExplainedCase {
  @Field(() => String, { description: '谁' })
  readonly who!: string;

  @Field(() => String, { description: '遇到什么情况' })
  readonly situation!: string;

  @Field(() => String, { description: '照草案怎样处理' })
  readonly outcome!: string;
}

/** A picture of the interpretation (图解), in the order in which they are read. */
@ObjectType({ simpleResolvers: true })
export class ExplainedPicture {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly url!: string;

  @Field(() => Int, { description: '宽，像素' })
  readonly width!: number;

  @Field(() => Int, { description: '高，像素' })
  readonly height!: number;

  @Field(() => String, { description: '图上是什么' })
  readonly alt!: string;

  @Field(() => String, { description: '图下的文字；没有的为空' })
  readonly caption!: string;
}
