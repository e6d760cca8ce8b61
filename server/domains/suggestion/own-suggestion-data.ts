import { sql } from 'kysely';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import {
  type SuggestionSubject,
  SUGGESTION_SUBJECT_LABELS,
} from '#server/law/decision/decision-suggestion.ts';
import { askerPurpose, CASE_STATE_LABELS, CaseKind, type CaseState } from '#server/law/casework/case-kind.ts';
import { type CommentChannel, COMMENT_CHANNEL_LABELS } from '#server/law/people/comment-channel.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import type { OwnKind, OwnRecord } from '#server/engines/receipt/own-kind.ts';
import type { ReceiptPair } from '#server/engines/receipt/receipt.ts';
import { termOfDecision } from '#server/domains/retention/own-term.queries.ts';

/** 意见建议 (国令713号第三十五条): the answer is read by the receipt also without a contact. */
export const OWN_SUGGESTION: OwnKind = {
  target: 'suggestion',
  seal: {
    contacts: 'case_person',
    key: 'case_id',
    kind: '(select c.kind from case_item c where c.id = k.case_id)',
    purpose: (id, kind) => askerPurpose(kind === CaseKind.SUGGESTION ? kind : CaseKind.MESSAGE, id),
  },
  needed: false,
  readings: ['suggestion.revealed'],
  read: readOwn,
  correct: async ({ db }, { id }, { contact }) => {
    await setHasContact(db, id, contact !== null);
    return [];
  },
  erase: ({ db }, { id }) => setHasContact(db, id, false),
};

/** Shows the desk whether there is a contact, without the contact itself. */
async function setHasContact(db: Db, id: string, has: boolean): Promise<void> {
  await db
    .updateTable('case_item')
    .set({ has_contact: has })
    .where('id', '=', id)
    .where('has_contact', '!=', has)
    .execute();
}

interface Row {
  id: string;
  decisionId: string;
  title: string;
  receivedAt: Date;
  sealed: Buffer | null;
  held: boolean;
  channel: CommentChannel;
  subject: SuggestionSubject;
  state: CaseState;
  text: string;
  answer: string | null;
  answeredUnit: string | null;
}

async function readOwn(db: Db, pair: ReceiptPair, rules: Rules): Promise<OwnRecord | null> {
  const { rows } = await sql<Row>`
    select s.id, s.decision_id as "decisionId", d.title, s.submitted_at as "receivedAt", k.sealed,
      contact_held(s.decision_id, null, null) as held, s.channel, s.subject, s.state, s.text, s.answer,
      s.answered_unit as "answeredUnit"
    from case_item s join decision d on d.id = s.decision_id
    left join case_person k on k.case_id = s.id
    where s.receipt_no = ${pair.receiptNo} and s.lookup_hmac = ${pair.lookupHmac}`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { id, title, receivedAt, sealed, held } = row;
  return {
    id,
    kind: CaseKind.SUGGESTION,
    matter: title,
    receivedAt,
    sealed,
    identity: IdentityKind.PERSON,
    said: [
      ['渠道', COMMENT_CHANNEL_LABELS[row.channel]],
      ['反映的内容', SUGGESTION_SUBJECT_LABELS[row.subject]],
      ['意见建议', row.text],
      ['办理情况', CASE_STATE_LABELS[row.state]],
      ['答复', row.answer],
      ['答复单位', row.answeredUnit],
    ],
    held,
    need: null,
    nameSettled: false,
    term: await termOfDecision(db, row.decisionId, rules),
  };
}
