import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { ConsultationStage } from '#server/law/consultation/consultation-stage.ts';

/** What the public looks for (公众所查的征求意见状态). */
export enum ConsultationState {
  OPEN = 'OPEN',
  COMING = 'COMING',
  CLOSED = 'CLOSED',
  WITHDRAWN = 'WITHDRAWN',
}

/** The order of the public list; what is no longer open is always newest first. */
export enum ConsultationSort {
  CLOSES_SOON = 'CLOSES_SOON',
  NEWEST = 'NEWEST',
}
registerEnumType(ConsultationState, { name: 'ConsultationState' });
registerEnumType(ConsultationSort, { name: 'ConsultationSort' });

/** Which consultations the public list shows. */
@InputType()
export class ConsultationFilter {
  @Field(() => ConsultationState, { nullable: true })
  readonly state?: ConsultationState | null;

  @Field(() => ID, { nullable: true })
  readonly unitId?: string | null;

  @Field(() => ID, { nullable: true, description: '决策机关：自行决策的这个单位' })
  readonly organId?: string | null;

  @Field(() => Boolean, { nullable: true, description: '决策机关：县人民政府' })
  readonly ofCounty?: boolean | null;

  @Field(() => Int, { nullable: true })
  readonly year?: number | null;
}

/** Which consultations a desk shows; `mine` are those the viewer made or last edited. */
@InputType()
export class DeskConsultationFilter {
  @Field(() => ConsultationStage, { nullable: true })
  readonly stage?: ConsultationStage | null;

  @Field(() => ID, { nullable: true })
  readonly unitId?: string | null;

  @Field(() => Boolean, { nullable: true })
  readonly mine?: boolean | null;
}
