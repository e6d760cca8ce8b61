import type { ResultOf } from '@graphql-typed-document-node/core';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { words } from '#client/words.ts';
import { MY_COMMENT_DISOWN, MY_COMMENT_EDIT, MY_COMMENT_REASON, MY_COMMENT_WITHDRAW } from '../addresses.ts';
import { matterOf } from '../names.ts';
import type { Deed, ListedReceipt } from '../receipt/receipt-part.ts';
import { commentNext } from './comment-next.ts';

/** Fields asked for a comment's line in the list; its own page asks the same and more. */
export const ListedCommentFragment = graphql(`
  fragment Listed_comment on MyComment {
    receiptNo
    status
    disownedAt
    submittedAt
    channel
    outcome
    reasonQuestion {
      dueOn
      overdue
      answeredOn
    }
    consultation {
      id
      title
      stage
      closesOn
      feedbackDueOn
      feedbackOverdue
      decision {
        phase
      }
    }
    viewerCan {
      action
      allowed
    }
  }
`);

export type Listed = Omit<ResultOf<typeof ListedCommentFragment>, ' $fragmentName'>;
/** Its line among all that this device remembers. */
export const listedComment = (comment: Listed): ListedReceipt => ({
  matter: matterOf(comment.consultation.title),
  received: comment.submittedAt,
  next: commentNext(comment),
});

/** Actions open to the author of a comment now. */
export const commentDeeds = ({ viewerCan }: Listed): readonly Deed[] => [
  ...(offer(viewerCan, 'edit').allowed ? [{ label: words.actions.edit, href: MY_COMMENT_EDIT }] : []),
  ...(offer(viewerCan, 'withdraw').allowed
    ? [{ label: words.actions.withdraw, quiet: true, href: MY_COMMENT_WITHDRAW }]
    : []),
  ...(offer(viewerCan, 'askReason').allowed
    ? [{ label: words.actions.askReason, quiet: true, inBody: true, href: MY_COMMENT_REASON }]
    : []),
  ...(offer(viewerCan, 'disown').allowed
    ? [{ label: words.actions.disown, quiet: true, href: MY_COMMENT_DISOWN }]
    : []),
];
