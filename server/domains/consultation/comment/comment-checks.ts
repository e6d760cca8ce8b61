import { type CommentContent, refuseCommentContent } from '#server/law/consultation/comment-content.ts';
import { type ClauseQuote, quoteIn, refuseQuote } from '#server/law/draft/clause-quote.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';
import { type Finding, provision } from '#server/law/refusal.ts';
import { fileGone, type SentFile } from './comment-files.ts';

const r83 = provision('R-83', 'DESIGN', '意见提交规则');

/** Contents of a comment (意见) that its author or a clerk wants to have on record. */
export interface WrittenComment extends Omit<CommentContent, 'attachmentSizes'> {
  readonly clauseNo?: string | null;
  readonly quote?: ClauseQuote | null;
  readonly region?: string | null;
  readonly group?: string | null;
  readonly attachmentTokens: readonly string[];
}

/** Two words about oneself, not a story. */
const LONGEST_NOTE = 50;

/** Reasons against accepting these contents, all at once (意见内容不合要求). */
export const refuseWritten = (
  written: WrittenComment,
  files: readonly SentFile[],
  facts: { policy: LocalPolicy } & Consulted,
): Finding[] => [
  ...refuseCommentContent({ ...written, attachmentSizes: files.map(({ size }) => size) }, facts.policy),
  ...refuseAim(written, facts),
  ...refuseNote('region', written.region, '所在地'),
  ...refuseNote('group', written.group, '身份说明'),
  ...(files.length < new Set(written.attachmentTokens).size ? [fileGone] : []),
];

/** The clauses of the version that is consulted (征求意见稿). */
interface Consulted {
  readonly clauses: Readonly<Record<string, string>>;
}

type Aim = Pick<WrittenComment, 'clauseNo' | 'quote'>;

const clauseIn = ({ clauses }: Consulted, { clauseNo }: Aim) =>
  clauseNo != null && Object.hasOwn(clauses, clauseNo) ? clauses[clauseNo] : undefined;

/** Reasons against commenting on this clause or on these words of it (针对的条文): the draft has none such. */
export const refuseAim = (aim: Aim, consulted: Consulted): Finding[] =>
  aim.clauseNo == null || clauseIn(consulted, aim) !== undefined
    ? refuseQuote(aim.quote, clauseIn(consulted, aim))
    : [
        r83.block('CLAUSE_NOT_FOUND', 'clauseNo')`
          草案中没有这一条。
          选择草案中的条款，或者选择“针对全文”。`,
      ];

/** The words it speaks of, as they stand in the clause (所指的一段话). */
export const quoteOf = (consulted: Consulted, aim: Aim): ClauseQuote | null =>
  quoteIn(clauseIn(consulted, aim), aim.quote);

const refuseNote = (field: string, value: string | null | undefined, what: string): Finding[] =>
  Array.from(value ?? '').length <= LONGEST_NOTE
    ? []
    : [
        r83.block('NOTE_TOO_LONG', field)`
          ${what}超过${LONGEST_NOTE}个字。
          只留最要紧的几个词，其余写进意见正文。`,
      ];
