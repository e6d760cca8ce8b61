import type { NotPublicClaimed, NotPublicReviewed } from '#schema/participation/not-public-input.ts';
import { NOT_PUBLIC_GROUND_LABELS } from '#server/law/participation/participation.ts';
import type { Line, LinesOf } from './line.ts';

/** 不予公开的认定, as people read it. */
const notPublicLines = ({ ground, law, reason }: NotPublicClaimed): Line[] => [
  { label: '理由', text: NOT_PUBLIC_GROUND_LABELS[ground] },
  { label: '法律、行政法规', text: law },
  { label: '说明', text: reason },
];

/** 对认定的审查, as people read it. */
const notPublicReviewLines = ({ passed, reason }: NotPublicReviewed): Line[] => [
  { label: '审查结果', text: passed ? '认定成立，不公众参与' : '认定不成立' },
  { label: '说明', text: reason },
];

/** Lines of these kinds of record (记录要点). */
export const NOT_PUBLIC = {
  NOT_PUBLIC_CLAIM: notPublicLines,
  NOT_PUBLIC_REVIEW: notPublicReviewLines,
} satisfies Partial<LinesOf>;
