import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import { orRefusal } from '#schema/kernel/refusal.ts';
import type { ClauseRelation as Relation } from '#server/law/draft/clause-changes.ts';
import type { MaterialGround as Ground } from '#server/law/draft/material-change.ts';
import { ClauseKind } from '#server/law/draft/draft-tree.ts';
import { DraftGate } from '#server/law/draft/draft-gate.ts';
import { DraftStage } from '#server/law/draft/draft-stage.ts';
import { ChangeSource } from '#server/law/draft/revision.ts';

const ClauseRelation: { readonly [Name in Relation]: Name } = {
  SAME: 'SAME',
  EDITED: 'EDITED',
  RENUMBERED: 'RENUMBERED',
  MOVED: 'MOVED',
  SPLIT: 'SPLIT',
  MERGED: 'MERGED',
  NEW: 'NEW',
  GONE: 'GONE',
};
const MaterialGround: { readonly [Name in Ground]: Name } = {
  NEW: 'NEW',
  GONE: 'GONE',
  AMOUNT: 'AMOUNT',
  DUTY: 'DUTY',
};

registerEnumType(MaterialGround, { name: 'MaterialGround', description: '为什么可能是重大修改' });
registerEnumType(DraftStage, { name: 'DraftStage', description: '草案的稿次' });
registerEnumType(DraftGate, { name: 'DraftGate', description: '草案的关口' });
registerEnumType(ClauseKind, { name: 'ClauseKind', description: '条款的层次' });
registerEnumType(ChangeSource, { name: 'ChangeSource', description: '修改来源' });
registerEnumType(ClauseRelation, { name: 'ClauseRelation', description: '与前一稿相比' });

/** 草案一稿中的一条. */
@ObjectType('DraftClause', { simpleResolvers: true })
export class DraftClauseView {
  @Field(() => ID, { description: '条款的固定编号，各稿相同' })
  readonly anchorId!: string;

  @Field(() => ClauseKind)
  readonly kind!: ClauseKind;

  @Field(() => String)
  readonly no!: string;

  @Field(() => String)
  readonly text!: string;
}

/** 一条的修改, as computed between two versions. */
@ObjectType('DraftChange', { description: '与前一稿相比的一处修改', simpleResolvers: true })
export class DraftChangeView {
  @Field(() => ID)
  readonly anchorId!: string;

  @Field(() => ClauseRelation)
  readonly relation!: Relation;

  @Field(() => String, { nullable: true })
  readonly noBefore!: string | null;

  @Field(() => String, { nullable: true })
  readonly noAfter!: string | null;

  @Field(() => String)
  readonly before!: string;

  @Field(() => String)
  readonly after!: string;

  @Field(() => ChangeSource, { nullable: true })
  readonly source!: ChangeSource | null;

  @Field(() => String, { description: '来源的说明' })
  readonly note!: string;

  @Field(() => Int, { nullable: true, description: '落实的是合法性审查意见第几点' })
  readonly point!: number | null;

  @Field(() => String, { nullable: true, description: '出自哪一记录的哪一处；不出自记录的为空' })
  readonly groundId!: string | null;

  @Field(() => String, { description: '那一处的名称' })
  readonly groundName!: string;
}

/** A clause that may make a change material, with the words that do. */
@ObjectType('MaterialClause', { description: '可能构成重大修改的一条', simpleResolvers: true })
export class MaterialClauseView {
  @Field(() => ID)
  readonly anchorId!: string;

  @Field(() => String)
  readonly no!: string;

  @Field(() => [MaterialGround])
  readonly grounds!: readonly Ground[];

  @Field(() => [String], { description: '去掉的数额、期限或者权利义务的词' })
  readonly gone!: readonly string[];

  @Field(() => [String], { description: '新写的数额、期限或者权利义务的词' })
  readonly came!: readonly string[];
}

/** 修改幅度 against the text the public saw. */
@ObjectType('MeasureOfChange', { description: '与公开征求意见的稿相比的修改幅度', simpleResolvers: true })
export class MeasureOfChangeView {
  @Field(() => Float, { description: '修改的文字所占的份额，0至1' })
  readonly share!: number;

  @Field(() => Int)
  readonly added!: number;

  @Field(() => Int)
  readonly removed!: number;

  @Field(() => Int)
  readonly edited!: number;

  @Field(() => [MaterialClauseView])
  readonly clauses!: readonly MaterialClauseView[];

  @Field(() => Boolean, { description: '定稿时需要判断是否属于重大修改' })
  readonly material!: boolean;
}

/** 是否属于重大修改, as the officer judges it. */
@InputType()
export class MaterialJudgementInput {
  @Field(() => Boolean)
  readonly material!: boolean;

  @Field(() => TextScalar, { description: '理由；不属于重大修改的，应当说明' })
  readonly reason!: string;
}

/** 草案的一稿: fixed versions never change; the digest names the text. */
@ObjectType('DraftVersion', { description: '草案的一稿', simpleResolvers: true })
export class DraftVersionView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int, { description: '第几稿' })
  readonly no!: number;

  @Field(() => DraftStage)
  readonly stage!: DraftStage;

  @Field(() => [DraftGate], { description: '已过的关口，按先后' })
  readonly gates!: readonly DraftGate[];

  @Field(() => Int, { nullable: true, description: '由第几稿修改而来' })
  readonly basedOnNo!: number | null;

  @Field(() => Int, { nullable: true, description: '征求意见的轮次' })
  readonly round!: number | null;

  @Field(() => String, { nullable: true, description: '文本的 SHA-256，定稿后才有' })
  readonly digest!: string | null;

  @Field(() => String, { description: '修改说明' })
  readonly reason!: string;

  @Field(() => String, { nullable: true })
  readonly madeBy!: string | null;

  @Field(() => InstantScalar, { nullable: true, description: '定稿时间' })
  readonly frozenAt!: Date | null;

  @Field(() => Boolean, { nullable: true, description: '是否属于重大修改；没有判断的为空' })
  readonly material!: boolean | null;

  @Field(() => String, { description: '判断的理由' })
  readonly materialReason!: string;

  @Field(() => InstantScalar, { nullable: true, description: '向社会公开的时间' })
  readonly publishedAt!: Date | null;
}

/** A version, or everything that stands in its way. */
export const DraftVersionOrRefusal = orRefusal(DraftVersionView, 'DraftVersion');
