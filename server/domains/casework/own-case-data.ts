import { sql } from 'kysely';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { CASE_KIND_LABELS, CaseKind, CaseState } from '#server/law/casework/case-kind.ts';
import { askerPurpose, CASE_KINDS, stateWord } from '#server/law/casework/case-kinds.ts';
import {
  type SuggestionSubject,
  SUGGESTION_SUBJECT_LABELS,
} from '#server/law/decision/decision-suggestion.ts';
import {
  APPLICANT_LABELS,
  type ApplicantKind,
  HANDOVER_LABELS,
  type HandoverWay,
} from '#server/law/casework/request-form.ts';
import { OwnNeed } from '#server/law/people/own-data.ts';
import { FORMER_REVEALING } from './former-actions.ts';
import { termOfDecision } from '#server/domains/retention/own-term.queries.ts';
import { type CommentChannel, COMMENT_CHANNEL_LABELS } from '#server/law/people/comment-channel.ts';
import { contactsKeptThrough } from '#server/law/people/contact-retention.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import type { OwnKind, OwnRecord, OwnSaid, OwnTerm } from '#server/engines/receipt/own-kind.ts';
import type { ReceiptPair } from '#server/engines/receipt/receipt.ts';

/** 来件: the answer is read by the receipt also without a contact. */
export const OWN_CASE: OwnKind = {
  target: 'case',
  seal: {
    contacts: 'case_person',
    key: 'case_id',
    kind: '(select c.kind from case_item c where c.id = k.case_id)',
    purpose: purposeOf,
  },
  needed: false,
  readings: ['case.revealed', FORMER_REVEALING],
  read: readOwn,
  correct: async ({ db }, { id }, { contact }) => {
    await setHasContact(db, id, contact !== null);
    return [];
  },
  erase: ({ db }, { id }) => setHasContact(db, id, false),
};

/** Under a name that is no kind nothing was sealed: it opens nothing, and stops no other from being opened. */
function purposeOf(id: string, name: string): string {
  const kind = Object.values(CaseKind).find((one) => one === name);
  return kind ? askerPurpose(kind, id) : `${name}:${id}`;
}

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
  kind: CaseKind;
  title: string;
  decisionId: string | null;
  subject: SuggestionSubject | null;
  held: boolean;
  receivedAt: Date;
  sealed: Buffer | null;
  years: number | null;
  channel: CommentChannel;
  state: CaseState;
  text: string;
  answer: string | null;
  answeredOn: CalendarDay | null;
  answeredUnit: string | null;
  applicant: ApplicantKind | null;
  handover: HandoverWay | null;
  letterNo: string | null;
  sourceNo: string | null;
}

/** 联系方式的保存期限: from the day of the answer, no day is known before; with a decision, as long as its others. */
async function termOf(db: Db, { decisionId, answeredOn, years }: Row, rules: Rules): Promise<OwnTerm> {
  if (decisionId !== null) return termOfDecision(db, decisionId, rules);
  const { contactRetentionYears: most } = rules.policy;
  const contactRetentionYears = Math.min(years ?? most, most);
  return {
    through: answeredOn && contactsKeptThrough(answeredOn, { contactRetentionYears }),
    rule: `答复之日起满${contactRetentionYears}年，系统自动删除。`,
  };
}

async function readOwn(db: Db, pair: ReceiptPair, rules: Rules): Promise<OwnRecord | null> {
  const { rows } = await sql<Row>`
    select c.id, c.kind, coalesce(d.title, c.title) as title, c.decision_id as "decisionId", c.subject,
      c.decision_id is not null and contact_held(c.decision_id, null, null) as held, c.submitted_at as "receivedAt",
      k.sealed, k.years, c.channel, c.state, c.text, c.answer, c.answered_on::text as "answeredOn",
      c.answered_unit as "answeredUnit", c.applicant, c.handover, c.letter_no as "letterNo", c.source_no as "sourceNo"
    from case_item c left join decision d on d.id = c.decision_id left join case_person k on k.case_id = c.id
    where c.receipt_no = ${pair.receiptNo} and c.lookup_hmac = ${pair.lookupHmac}`.execute(db);
  const [row] = rows;
  if (!row) return null;
  return {
    id: row.id,
    kind: row.kind,
    called: CASE_KIND_LABELS[row.kind],
    matter: row.title,
    receivedAt: row.receivedAt,
    sealed: row.sealed,
    identity: IdentityKind.PERSON,
    said: saidIn(row),
    held: row.held,
    need:
      CASE_KINDS[row.kind].applied && row.state !== CaseState.ANSWERED
        ? { what: OwnNeed.REQUEST, until: null }
        : null,
    nameSettled: false,
    term: await termOf(db, row, rules),
  };
}

const saidIn = ({ kind, channel, subject, text, state, answer, answeredUnit, ...row }: Row): OwnSaid[] => [
  ['种类', CASE_KIND_LABELS[kind]],
  ['渠道', COMMENT_CHANNEL_LABELS[channel]],
  [CASE_KINDS[kind].source?.numbers ?? '来源编号', row.sourceNo],
  ['关于', subject && SUGGESTION_SUBJECT_LABELS[subject]],
  ['申请人类别', row.applicant && APPLICANT_LABELS[row.applicant]],
  ['获取方式', row.handover && HANDOVER_LABELS[row.handover]],
  ['内容', text],
  ['办理情况', stateWord(kind, state)],
  ['答复', state === CaseState.ANSWERED ? answer : null],
  ['文书编号', row.letterNo],
  ['答复单位', answeredUnit],
];
