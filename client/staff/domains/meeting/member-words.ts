import { longDate } from '#client/format.ts';
import type { OrganMembersQuery } from '#client/graphql/graphql.ts';

export type Change = OrganMembersQuery['organMemberChanges'][number];
/** A row of the list, as it is or was. */
type Listed = Omit<Change['after'], '__typename'>;

/** 副县长许存诚（行政首长，授权号），2026年1月12日起，至2026年6月30日. */
export function listedWords({ post, name, head, since, until, ...by }: Listed): string {
  const acting = by.authorisationNo ? `，代行职权，${by.authorisationNo}` : '';
  const term = `${longDate(since)}起${until ? `，至${longDate(until)}` : ''}`;
  return `${post}${name}${head ? `（行政首长${acting}）` : ''}，${term}`;
}

/** Words of a change of the list: 增加……; ……改为……. */
export const changeWords = ({ before, after }: Change): string =>
  before ? `${listedWords(before)}；改为${listedWords(after)}` : `增加${listedWords(after)}`;
