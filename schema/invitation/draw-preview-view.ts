import { Field, Int, ObjectType } from 'type-graphql';
import { FindingType } from '#schema/kernel/refusal.ts';
import type { Finding } from '#server/law/refusal.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { DrawQuotaView } from './draw-view.ts';

/** How many of a category could be chosen (候选); somebody of several is counted in each. */
@ObjectType('DrawPreviewCount', { simpleResolvers: true })
export class DrawPreviewCount {
  @Field(() => RepresentativeCategory)
  readonly category!: RepresentativeCategory;

  @Field(() => Int)
  readonly count!: number;
}

/** Who would be left out, by name: for the office alone (不列入). */
@ObjectType('DrawPreviewExcluded', { simpleResolvers: true })
export class DrawPreviewExcluded {
  @Field(() => String)
  readonly no!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => [String])
  readonly reasons!: readonly string[];
}

/** A draw as it would be offered now (抽选试算): nothing of it is stored or published. */
@ObjectType('DrawPreview', { description: '抽选方案公布以前的试算，只有政府办看得到', simpleResolvers: true })
export class DrawPreviewView {
  @Field(() => Int, { description: '符合条件的候选人数' })
  readonly poolSize!: number;

  @Field(() => [DrawPreviewCount])
  readonly counts!: readonly DrawPreviewCount[];

  @Field(() => [String], { description: '候选人所在乡镇（街道）' })
  readonly regions!: readonly string[];

  @Field(() => [String], { description: '候选人熟悉的领域' })
  readonly topics!: readonly string[];

  @Field(() => [DrawPreviewExcluded])
  readonly excluded!: readonly DrawPreviewExcluded[];

  @Field(() => [FindingType], { description: '照此公布会遇到的问题' })
  readonly findings!: readonly Finding[];

  @Field(() => [DrawQuotaView], { description: '名额互相冲突时最小的调整' })
  readonly loosened!: readonly DrawQuotaView[];
}
