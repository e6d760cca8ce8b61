import { Note } from '#client/ui/Note.tsx';

interface ReviewStandingProps {
  /** Name of the paper being prepared: 公告, 纪要. */
  what: string;
  review: keyof typeof SAID;
  reviewNote: string | null;
}

const SAID = { DRAFT: '拟稿', IN_REVIEW: '正在保密审查', APPROVED: '保密审查已通过' } as const;

/** Next step for each state of the review, shown where no note was left. */
const NEXT = {
  DRAFT: '公布以前由另一人审查。',
  IN_REVIEW: '已经提交，等保密审查员审查；通过以后公布，退回的修改后再提交。',
  APPROVED: '可以公布。再修改的，须重新审查。',
} as const;

/** Progress of the review of a paper, and the reviewer's note (保密审查的进展). */
export const ReviewStanding = ({ what, review, reviewNote }: ReviewStandingProps) => (
  <Note
    small
    tone={review === 'DRAFT' && reviewNote ? 'care' : undefined}
    title={`${what}：${SAID[review]}`}
    level={3}
  >
    {reviewNote ? `审查意见：${reviewNote}` : NEXT[review]}
  </Note>
);
