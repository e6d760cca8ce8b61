import type { CommentPolicy } from '#server/law/consultation/comment-content.ts';
import type { CorrectedWords } from '#server/law/notice/corrected-words.ts';
import { countLetters } from './comment/count-letters.ts';
import { followClause } from './comment/follow-clause.ts';
import { findOnBlur } from './comment/find-on-blur.ts';
import { keepDraft } from './comment/keep-draft.ts';
import { offerMarked } from './comment/offer-marked.ts';
import { rewordInPlace } from './comment/reword-in-place.ts';
import { sendComment } from './comment/send-comment.ts';
import { sendFiles } from './comment/send-files.ts';

/** Props that the page hands to the form's script. */
interface CommentProps extends CommentPolicy {
  consultationId: string;
  corrections: readonly CorrectedWords[];
}

/**
 * 提意见: saves the draft on this device, counts characters, finds errors before it is sent, uploads files with their
 * progress, and sends without leaving the page. It only adds to the form that is there: if a script fails, the form
 * still works.
 */
export default function comment(element: HTMLElement, props: unknown): void {
  const form = element.querySelector('form');
  if (!form) return;
  forgetPosting();
  const { consultationId, corrections, ...limits } = props as CommentProps;
  if (!(form.elements.namedItem('text') instanceof HTMLTextAreaElement)) {
    // Not loaded, the form stays a plain one.
    sendComment(form, consultationId).catch(() => undefined);
    return;
  }
  followClause(form, consultationId);
  offerMarked(form);
  const untouched = rewordInPlace(form, corrections);
  keepDraft(form, element, consultationId, untouched);
  countLetters(form);
  findOnBlur(form, limits);
  sendFiles(form, consultationId, limits);
}

/** Whoever comes back to this page loads its form anew, instead of being asked by the browser to send it once more. */
const forgetPosting = () => history.replaceState(history.state, '', location.href);
