import type { PolicyPageQuery } from '#client/graphql/graphql.ts';

export type PolicyVersion = PolicyPageQuery['localPolicyHistory'][number];
export type PolicyValue = PolicyVersion['values'][number];
