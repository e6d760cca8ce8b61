import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { UnitConsultations } from '#server/law/procedure/unit-consultation.ts';

/** 登记征求有关单位意见: what the units answered stands in their letters; said here is only what no letter says. */
@ObjectType('RecordedUnitConsultations', { simpleResolvers: true })
@InputType('UnitConsultationsInput', { description: '登记征求有关单位意见；各单位的答复取自征求意见函' })
export class UnitConsultationsInput {
  @Field(() => Boolean, { description: '不涉及其他单位的职责' })
  readonly noUnitConcerned!: boolean;

  @Field(() => [ID])
  readonly fileIds!: string[];
}

/** 征求有关单位意见的情况, as it is kept. */
export interface RecordedUnitConsultations extends UnitConsultations {
  fileIds: readonly string[];
}
