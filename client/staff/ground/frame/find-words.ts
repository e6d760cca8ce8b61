import type { FindQuery } from '#client/graphql/graphql.ts';

export type FindHit = FindQuery['find'][number];

/** Kinds of what is found, as their groups are called. */
export const FIND_LABELS: Readonly<Record<FindHit['kind'], string>> = {
  DECISION: '事项',
  OPINION: '意见',
  CASE: '来件',
  FILE: '材料',
  PERSON: '人员',
  ARTICLE: '条文',
};
