import { ClusterMember } from './feedback/cluster-member.ts';
import { ClusterMove } from './feedback/cluster-move.ts';
import { Comment } from './consultation/comment.ts';
import { CommentBand } from './consultation/likeness/comment-band.ts';
import { CommentCluster } from './feedback/comment-cluster.ts';
import { CommentContact } from './consultation/comment-contact.ts';
import { CommentCounter } from './consultation/comment-counter.ts';
import { CommentDayTally } from './consultation/comment-day-tally.ts';
import { CommentLikeness } from './consultation/likeness/comment-likeness.ts';
import { CommentNote } from './consultation/comment-note.ts';
import { CommentRevision } from './consultation/comment-revision.ts';
import { CommentState } from './consultation/comment-state.ts';
import { CommentTally } from './consultation/comment-tally.ts';
import { CommentToCompare } from './consultation/likeness/comment-to-compare.ts';
import { CommentWords } from './consultation/comment-words.ts';
import { CommentWordsMark } from './consultation/comment-words-mark.ts';
import { Disposition } from './feedback/disposition.ts';
import { LikeGroup } from './consultation/likeness/like-group.ts';
import { PaperForm } from './consultation/paper-form.ts';
import { ReasonAnswer } from './feedback/reason-answer.ts';
import { ReasonQuestion } from './feedback/reason-question.ts';

/** The entity classes of comments and of what becomes of them (意见和处理); part of the one list. */
export const COMMENT_ENTITIES = [
  Comment,
  CommentContact,
  CommentState,
  CommentRevision,
  CommentNote,
  PaperForm,
  CommentCounter,
  CommentTally,
  CommentDayTally,
  CommentWords,
  CommentWordsMark,
  CommentToCompare,
  CommentBand,
  CommentLikeness,
  LikeGroup,
  CommentCluster,
  ClusterMember,
  ClusterMove,
  Disposition,
  ReasonAnswer,
  ReasonQuestion,
] as const;
