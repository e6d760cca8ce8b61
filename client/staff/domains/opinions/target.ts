import type { FragmentType } from '#client/graphql/fragment-masking.ts';
import type { Cluster, DispositionFragment, Opinion } from './opinion-record.ts';

/** Subject of an answer: one comment, or a cluster with all its comments at once. */
export interface Target {
  /** Names the draft of its answer. */
  key: string;
  commentId: string | null;
  clusterId: string | null;
  disposition: FragmentType<typeof DispositionFragment> | null;
  /** How many comments get this answer. */
  count: number;
}

export const commentTarget = ({ id, disposition }: Pick<Opinion, 'id' | 'disposition'>): Target => ({
  key: `disposition:comment:${id}`,
  commentId: id,
  clusterId: null,
  disposition: disposition ?? null,
  count: 1,
});

export const clusterTarget = ({
  id,
  disposition,
  count,
}: Pick<Cluster, 'id' | 'disposition' | 'count'>): Target => ({
  key: `disposition:cluster:${id}`,
  commentId: null,
  clusterId: id,
  disposition: disposition ?? null,
  count,
});
