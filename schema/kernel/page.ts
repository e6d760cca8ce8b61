import { View, bool, int, of, str } from '#schema/kernel/fields.ts';
import { type ClassType } from 'type-graphql';

/** Where a keyset page ends. */
@View()
export class PageInfo {
  readonly endCursor = str.opt();
  readonly hasNextPage = bool();
}

/** 封顶的计数：超过 10000 时 capped 为真. */
@View('CappedCount', '封顶的计数：超过 10000 时 capped 为真')
export class CappedCount {
  readonly value = int();
  readonly capped = bool();
}

/** A keyset page of `T`. */
export interface Connection<T> {
  nodes: readonly T[];
  pageInfo: PageInfo;
}

/** Makes the GraphQL type of a keyset page: `<Name>Connection { nodes pageInfo }`. */
export function connectionOf<T extends object>(type: ClassType<T>, name: string) {
  @View(`${name}Connection`)
  class ConnectionType implements Connection<T> {
    readonly nodes: readonly T[] = of.many(() => type);
    readonly pageInfo = of(() => PageInfo);
  }
  return ConnectionType;
}
