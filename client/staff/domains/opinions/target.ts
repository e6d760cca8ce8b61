import { groupedCode } from '#client/format.ts';
import type { FragmentType } from '#client/graphql/fragment-masking.ts';
import type { ToCompare } from '#server/law/feedback/already-granted.ts';
import type { Demand } from '#server/law/feedback/asked.ts';
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
  /** Demand of a comment answered by itself, as far as everybody may read it; a cluster has its title. */
  demand: Demand | null;
  /** The comment as it was given, to be held against the draft; a cluster has many. */
  opinion: ToCompare | null;
  /** How many comments get this answer. */
  count: number;
}

type Answered = Pick<
  Opinion,
  | 'id'
  | 'receiptNo'
  | 'disposition'
  | 'text'
  | 'suggestedText'
  | 'attachments'
  | 'showText'
  | 'textCleared'
  | 'hideState'
  | 'stance'
  | 'clauseNo'
>;

/** Author's words that the report may use: none where they did not agree, it is not cleared, or it is withheld. */
function demandOf({ text, suggestedText, attachments, showText, textCleared, hideState }: Answered): Demand {
  const wordless = text === '' && suggestedText == null && attachments.length === 0;
  return showText && textCleared && !hideState
    ? { wordless, text, suggestedText: suggestedText ?? null }
    : { wordless, text: '', suggestedText: null };
}

export const commentTarget = (opinion: Answered): Target => ({
  key: `disposition:comment:${opinion.id}`,
  name: groupedCode(opinion.receiptNo),
  commentId: opinion.id,
  clusterId: null,
  disposition: opinion.disposition ?? null,
  demand: demandOf(opinion),
  opinion: { ...opinion, clauseNo: opinion.clauseNo ?? null, suggestedText: opinion.suggestedText ?? null },
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
  demand: null,
  opinion: null,
  count,
});
