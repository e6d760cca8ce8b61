import { Field, ID, Int, ObjectType } from 'type-graphql';
import { InstantScalar } from '#schema/kernel/instant.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import { ApprovalAnswer, ApprovalKind } from '#server/law/approval/approval.ts';

/** 所批内容的一项. */
@ObjectType('ApprovalFact', { simpleResolvers: true })
export class ApprovalFactView {
  @Field(() => String)
  readonly term!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String, { nullable: true, description: '所指文本的摘要值' })
  readonly digest?: string | null | undefined;
}

/** 批示可办事项. */
@ObjectType({ simpleResolvers: true })
export class ApprovalCapabilities {
  @Field(() => Capability)
  readonly approve!: Capability;

  @Field(() => Capability)
  readonly return!: Capability;
}

/** 请批和批示. */
@ObjectType('Approval', { description: '请批和批示', simpleResolvers: true })
export class ApprovalView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => ApprovalKind)
  readonly kind!: ApprovalKind;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly unitName!: string;

  @Field(() => [ApprovalFactView])
  readonly facts!: readonly ApprovalFactView[];

  @Field(() => String, { description: '所批内容的摘要值' })
  readonly digest!: string;

  @Field(() => String, { description: '看全文的地址' })
  readonly path!: string;

  @Field(() => String)
  readonly askedBy!: string;

  @Field(() => InstantScalar)
  readonly askedAt!: Date;

  @Field(() => ApprovalAnswer, { nullable: true })
  readonly answer!: ApprovalAnswer | null;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { description: '批示人和岗位' })
  readonly answeredBy!: string;

  @Field(() => InstantScalar, { nullable: true })
  readonly answeredAt!: Date | null;

  @Field(() => ApprovalCapabilities)
  readonly viewerCan!: ApprovalCapabilities;
}

/** 一个事项的请批情况: what is asked of whom, the last request, whether it may be asked now. */
@ObjectType({ description: '一个事项的请批情况', simpleResolvers: true })
export class ApprovalStandingView {
  @Field(() => ApprovalKind)
  readonly kind!: ApprovalKind;

  @Field(() => ID, { description: '请批的事项：一轮征求意见，或者一项决策' })
  readonly matterId!: string;

  @Field(() => String, { description: '批示人的岗位' })
  readonly approvers!: string;

  @Field(() => Boolean, { description: '现在的内容已经批准' })
  readonly approved!: boolean;

  @Field(() => [String], { description: '请批以后改了的内容' })
  readonly changed!: readonly string[];

  @Field(() => ApprovalView, { nullable: true })
  readonly last!: ApprovalView | null;

  @Field(() => [ApprovalFactView], { description: '现在请批会写明的内容' })
  readonly facts!: readonly ApprovalFactView[];

  @Field(() => Capability)
  readonly ask!: Capability;
}

/** 待我批示、已批示. */
@ObjectType({ description: '待我批示和已批示', simpleResolvers: true })
export class ApprovalDesk {
  @Field(() => [ApprovalView])
  readonly waiting!: readonly ApprovalView[];

  @Field(() => [ApprovalView])
  readonly answered!: readonly ApprovalView[];
}

/** A request after its change, or why it may not be so. */
export const ApprovalOrRefusal = orRefusal(ApprovalView, 'Approval');
