import { type ClassType, Field, Int, ObjectType } from 'type-graphql';

/** Where a keyset page ends. */
@ObjectType({ simpleResolvers: true })
export class PageInfo {
  @Field(() => String, { nullable: true })
  readonly endCursor: string | null = null;

  @Field(() => Boolean)
  readonly hasNextPage!: boolean;
}

/** 封顶的计数：超过 10000 时 capped 为真. */
@ObjectType({ description: '封顶的计数：超过 10000 时 capped 为真', simpleResolvers: true })
export class CappedCount {
  @Field(() => Int)
  readonly value!: number;

  @Field(() => Boolean)
  readonly capped!: boolean;
}

/** A keyset page of `T`. */
export interface Connection<T> {
  nodes: readonly T[];
  pageInfo: PageInfo;
}

/** Makes the GraphQL type of a keyset page: `<Name>Connection { nodes pageInfo }`. */
export function connectionOf<T extends object>(type: ClassType<T>, name: string) {
  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class ConnectionType implements Connection<T> {
    @Field(() => [type])
    readonly nodes!: readonly T[];

    @Field(() => PageInfo)
    readonly pageInfo!: PageInfo;
  }
  return ConnectionType;
}
