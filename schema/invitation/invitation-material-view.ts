import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { MaterialsClosed } from '#server/law/invitation/invitation-material.ts';

/** 列席材料, as whoever is invited reads of it. */
@ObjectType('InvitationMaterial', { description: '列席材料', simpleResolvers: true })
export class InvitationMaterialView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Int)
  readonly size!: number;

  @Field(() => Boolean, { description: '标注“内部”，请勿外传' })
  readonly internal!: boolean;
}

/** 列席材料 at the desk, also those that were taken back. */
@ObjectType('DeskMaterial', { description: '列席材料，供承办的人', simpleResolvers: true })
export class DeskMaterialView extends InvitationMaterialView {
  @Field(() => String)
  readonly url!: string;

  @Field(() => String)
  readonly uploadedBy!: string;

  @Field(() => InstantScalar)
  readonly uploadedAt!: Date;

  @Field(() => InstantScalar, { nullable: true })
  readonly removedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly removeReason!: string | null;
}

/** The papers of an item at the desk (一项议题的列席材料). */
@ObjectType('ItemMaterials', { simpleResolvers: true })
export class ItemMaterialsView {
  @Field(() => [DeskMaterialView])
  readonly materials!: readonly DeskMaterialView[];

  @Field(() => Capability, { description: '添加列席材料' })
  readonly add!: Capability;
}

/** The papers that a link opens, or why it opens none (凭链接查阅的材料). */
@ObjectType('LetterMaterials', { simpleResolvers: true })
export class LetterMaterialsView {
  @Field(() => [InvitationMaterialView])
  readonly files!: readonly InvitationMaterialView[];

  @Field(() => MaterialsClosed, { nullable: true, description: '材料关闭的原因；开放时为空' })
  readonly closed!: MaterialsClosed | null;
}

/** The papers of an item, or why it may not be so. */
export const ItemMaterialsOrRefusal = orRefusal(ItemMaterialsView, 'ItemMaterials');
