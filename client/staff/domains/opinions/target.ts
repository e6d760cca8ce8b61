import { groupedCode } from '#client/format.ts';
import type { FragmentType } from '#client/graphql/fragment-masking.ts';
import type { Cluster, DispositionFragment, Opinion } from './opinion-record.ts';

/** Subject of an answer: one comment, or a cluster with all its comments at once. */
export interface Target {
  /** Names the draft of its answer. */
  key: string;
  /** Its receipt number, or the cluster's title. */
  name: string;
  commentId: string | null;
  clusterId: string | null;
  disposition: FragmentType<typeof DispositionFragment> | null;
  /** How many comments get this answer. */
  count: number;
}

export const commentTarget = ({
  id,
  receiptNo,
  disposition,
}: Pick<Opinion, 'id' | 'receiptNo' | 'disposition'>): Target => ({
  key: `disposition:comment:${id}`,
  name: groupedCode(receiptNo),
  commentId: id,
  clusterId: null,
  disposition: disposition ?? null,
  count: 1,
});

export const clusterTarget = ({
  id,
  title,
  disposition,
  count,
}: Pick<Cluster, 'id' | 'title' | 'disposition' | 'count'>): Target => ({
  key: `disposition:cluster:${id}`,
  name: `主题“${title}”`,
  commentId: null,
  clusterId: id,
  disposition: disposition ?? null,
  count,
});
