import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';
import { WithholdGround } from '#server/law/consultation/withhold-ground.ts';
import { DisclosureProperty } from '#server/law/decision/document-header.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';

/** What the viewer may do with a document (可办事项). */
@ObjectType({ simpleResolvers: true })
export class DecisionFileCapabilities {
  @Field(() => Capability)
  readonly remove!: Capability;

  @Field(() => Capability, { description: '确定公开属性' })
  readonly setDisclosure!: Capability;
}

/** 决策材料, as whoever may read it sees it; where it is stored is nobody's business. */
@ObjectType('DecisionFile', { simpleResolvers: true })
export class DecisionFileView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => DocumentKind)
  readonly kind!: DocumentKind;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly mediaType!: string;

  @Field(() => Int)
  readonly size!: number;

  @Field(() => String)
  readonly sha256!: string;

  @Field(() => String)
  readonly url!: string;

  @Field(() => Date)
  readonly uploadedAt!: Date;

  @Field(() => String, { nullable: true, description: '上传人，只有工作人员看得到' })
  readonly uploadedByName!: string | null;

  @Field(() => Boolean, { description: '已经向社会公布' })
  readonly published!: boolean;

  @Field(() => DisclosureProperty, { nullable: true, description: '公开属性；还没有确定的为空' })
  readonly disclosure!: DisclosureProperty | null;

  @Field(() => WithholdGround, {
    nullable: true,
    description: '不予公开的理由；公开版上是其余部分不予公开的理由',
  })
  readonly withheldGround!: WithholdGround | null;

  @Field(() => String, { nullable: true, description: '不予公开的依据' })
  readonly withheldLaw!: string | null;

  @Field(() => ID, { nullable: true, description: '公布时代替它的公开版，只有工作人员看得到' })
  readonly publicPartId!: string | null;

  @Field(() => Boolean, { description: '是公开版：其余部分不予公开' })
  readonly isPublicPart!: boolean;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => DecisionFileCapabilities)
  readonly viewerCan!: DecisionFileCapabilities;
}
