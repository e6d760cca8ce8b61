import { changedNo } from '#client/staff/engines/draft/draft-words.ts';
import { Note } from '#client/ui/Note.tsx';
import { briefDigest, untied, type DraftReview } from './draft-review.ts';

/** The version that goes to the meeting, and what of it the reviewer has not confirmed; nothing where the draft is a file. */
export function MeetingDraft({ review }: { review: DraftReview | null }) {
  if (!review) return null;
  const open = untied(review);
  return (
    <div className="stack">
      <p className="small">
        上会的草案是第{review.currentNo}稿（SHA-256 {briefDigest(review.digest)}）
        {review.currentNo === review.submittedNo
          ? '，就是送审的那一稿'
          : `，送审的是第${review.submittedNo}稿`}
        。
      </p>
      {review.unfixedNo === null ? null : (
        <Note tone="care">第{review.unfixedNo}稿还没有定稿，定稿或者放弃以后才能上会。</Note>
      )}
      {open.length === 0 ? null : (
        <Note tone="care">
          {open.map(changedNo).join('、')}
          在审查之后有修改，审查机关还没有确认是落实审查意见；不是落实审查意见的，重新送审。
        </Note>
      )}
    </div>
  );
}
