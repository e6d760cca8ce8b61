import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';

/** 一组同义的字词. */
@ObjectType('SynonymGroup', { description: '一组同义的字词：检索一个，都找', simpleResolvers: true })
export class SynonymGroupView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => [String], { description: '照填写的样子' })
  readonly words!: readonly string[];

  @Field(() => Int)
  readonly version!: number;
}

/** 同义的字词, all groups. */
@ObjectType('SynonymList', { description: '检索所用的同义的字词', simpleResolvers: true })
export class SynonymListView {
  @Field(() => [SynonymGroupView])
  readonly groups!: readonly SynonymGroupView[];

  @Field(() => Capability)
  readonly keepCan!: Capability;
}

/** 检索时实际找的字词. */
@ObjectType('SearchedWord', { simpleResolvers: true })
export class SearchedWordView {
  @Field(() => [String], { description: '检索时比较的写法，任何一种都算找到；照所填的在前' })
  readonly ways!: readonly string[];
}

/** The group as it is kept now, or what forbids it. */
export const SynonymGroupOrRefusal = orRefusal(SynonymGroupView, 'SynonymGroup');
