import { sql } from 'kysely';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import type { CommentRevisionView } from '#schema/consultation/comment-revision-view.ts';
import type { AttachmentView } from '#schema/kernel/attachment-view.ts';
import { STANCE_LABELS } from '#server/law/consultation/comment-words.ts';
import { aimOf } from '#server/law/draft/clause-number.ts';
import { type Outcome, OUTCOME_LABELS } from '#server/law/feedback/outcome.ts';
import { COMMENT_CHANNEL_LABELS } from '#server/law/people/comment-channel.ts';
import { IDENTITY_KIND_LABELS } from '#server/law/people/identity-kind.ts';
import type { OwnKind, OwnRecord, OwnSaid } from '#server/engines/receipt/own-kind.ts';
import type { ReceiptPair } from '#server/engines/receipt/receipt.ts';
import { termOfDecision } from '#server/domains/retention/own-term.queries.ts';
import { authorPurpose } from './comment-row.ts';
import { type CommentWords, FILES, FROM_COMMENTS, REVISIONS, WITH_OUTCOME, WORDS } from './comment-select.ts';
import { OWN_QUESTION, type OwnQuestion } from './own-question.queries.ts';

/** 意见: name and contact are nobody's but the unit's; what was said is the record. */
export const OWN_COMMENT: OwnKind = {
  target: 'comment',
  seal: { contacts: 'comment_contact', key: 'comment_id', purpose: authorPurpose },
  needed: false,
  readings: ['comment.contactRevealed', 'comment.originalRevealed'],
  read: readOwn,
  correct: async ({ db }, { id }, { contact }) => {
    await db
      .updateTable('comment_contact')
      .set({ has_contact: contact !== null })
      .where('comment_id', '=', id)
      .execute();
    return [];
  },
};

interface Row extends CommentWords {
  decisionId: string;
  title: string;
  sealed: Buffer | null;
  held: boolean;
  region: string | null;
  groupName: string | null;
  showText: boolean;
  commitment: string;
  attachments: readonly AttachmentView[];
  revisions: readonly CommentRevisionView[];
  fate: { outcome: Outcome; reason: string } | null;
  question: OwnQuestion | null;
}

async function readOwn(db: Db, pair: ReceiptPair, rules: Rules): Promise<OwnRecord | null> {
  const { rows } = await sql<Row>`
    select ${WORDS}, k.decision_id as "decisionId", d.title, t.sealed, contact_held(k.decision_id, k.id, null) as held,
      c.region, c.group_name as "groupName", s.show_text as "showText", coalesce(v.commitment, c.commitment) as commitment,
      ${FILES} as attachments, ${REVISIONS} as revisions, ${OWN_QUESTION} as question,
      case when k.feedback_published_at is not null and e.id is not null
        then json_build_object('outcome', e.result, 'reason', e.reason) end as fate
    from ${FROM_COMMENTS} ${WITH_OUTCOME} and e.state = 'CONFIRMED'
    join decision d on d.id = k.decision_id left join comment_contact t on t.comment_id = c.id
    where c.receipt_no = ${pair.receiptNo} and c.lookup_hmac = ${pair.lookupHmac}`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { id, title, submittedAt, sealed, identity, held, decisionId } = row;
  return {
    id,
    matter: title,
    receivedAt: submittedAt,
    sealed,
    identity,
    said: saidOf(row),
    held,
    need: null,
    nameSettled: false,
    term: await termOfDecision(db, decisionId, rules),
  };
}

const saidOf = (row: Row): OwnSaid[] => [
  ['渠道', COMMENT_CHANNEL_LABELS[row.channel]],
  ['身份', IDENTITY_KIND_LABELS[row.identity]],
  ['所在乡镇（街道）', row.region],
  ['群体', row.groupName],
  ['针对', aimOf(row.clauseNo)],
  ['所指的话', row.quote?.words],
  ['态度', STANCE_LABELS[row.stance]],
  ['意见', row.text],
  ['建议改为', row.suggestedText],
  ['附件', row.attachments.map(({ name }) => name).join('，')],
  ['公开方式', row.showText ? `可以公开原文，署名“${row.displayName}”` : '不公开原文，只计入汇总'],
  ...formerOf(row),
  ['内容指纹', row.commitment],
  ['处理结果', row.fate && OUTCOME_LABELS[row.fate.outcome]],
  ['理由', row.fate?.reason],
  ['您提出的理由不清楚', row.question && (row.question.question || '没有写明')],
  ['再次答复', row.question?.answer],
];

/** Earlier versions of the comment, before it was changed (修改以前的版本). */
const formerOf = ({ revisions }: Row): OwnSaid[] =>
  revisions
    .slice(0, -1)
    .map(({ no, text, suggestedText }) => [
      `第${no}版`,
      [text, suggestedText].filter(Boolean).join('　建议改为：') || '只表明态度',
    ]);
