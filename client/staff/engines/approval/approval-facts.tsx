import { moment } from '#client/format.ts';
import type { Fact } from '#client/ui/Facts.tsx';
import type { ApprovalRequest } from './approval-record.ts';

/** So much of a digest is enough to compare two by eye. */
const SHOWN = 12;

/** Facts put before the leader, term by term; a text comes with the digest that identifies it. */
export const askedFacts = (facts: ApprovalRequest['facts']): Fact[] =>
  facts.map(({ term, text, digest }) => ({
    term,
    detail: (
      <span className="approval-fact">
        {text}
        {digest ? <span className="small soft num">（摘要{digest.slice(0, SHOWN)}）</span> : null}
      </span>
    ),
  }));

/** Who asked, and what came back. */
export const courseFacts = ({
  askedBy,
  askedAt,
  answer,
  answeredBy,
  answeredAt,
  reason,
}: ApprovalRequest): Fact[] => [
  { term: '请批', detail: `${askedBy}，${moment(askedAt)}` },
  ...(answer && answeredAt
    ? [{ term: answer === 'APPROVED' ? '批准' : '退回', detail: `${answeredBy}，${moment(answeredAt)}` }]
    : []),
  ...(reason ? [{ term: '退回的原因', detail: reason }] : []),
];
