import type { DeskCountsQuery } from '#client/graphql/graphql.ts';

type Kind = DeskCountsQuery['workbench']['tasks'][number]['kind'];

/** Kinds of task that count as a review, not as the matter's own turn: the due first. */
export const REVIEW_KINDS = [
  'REVIEW_CONSULTATION',
  'CONFIRM_WITHHOLD',
  'REVIEW_HEARING',
  'REVIEW_MEETING',
  'REVIEW_EVENT',
  'REVIEW_PRESS',
  'REVIEW_REPORT',
  'REVIEW_CORRECTION',
  'REVIEW_PUBLICATION',
  'REVIEW_NOT_PUBLIC',
  'REVIEW_CATALOGUE',
  'REVIEW_COMPLETION',
  'REVIEW_PARTICIPATION_LIST',
  'REVIEW_DISCLOSURE_CATALOGUE',
] as const satisfies readonly Kind[];

const KINDS: ReadonlySet<Kind> = new Set(REVIEW_KINDS);

export const isReview = ({ kind }: { kind: Kind }): boolean => KINDS.has(kind);
