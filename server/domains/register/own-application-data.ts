import { sql } from 'kysely';
import type { CommandContext, Db, Rules } from '#server/ground/kernel/context.ts';
import { addDays, type CalendarDay, dayOf } from '#server/law/calendar/calendar-day.ts';
import { contactsKeptThrough } from '#server/law/people/contact-retention.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { OwnNeed } from '#server/law/people/own-data.ts';
import {
  type RepresentativeCategory,
  REPRESENTATIVE_CATEGORY_LABELS,
} from '#server/law/register/representative-category.ts';
import {
  REPRESENTATIVE_STATE_LABELS,
  RepresentativeState,
  representativeStateOn,
  VERIFY_WITHIN_DAYS,
} from '#server/law/register/representative-stage.ts';
import type { OwnKind, OwnRecord, OwnSaid } from '#server/engines/receipt/own-kind.ts';
import type { ReceiptPair } from '#server/engines/receipt/receipt.ts';
import { representativePurpose } from './representative-contact.queries.ts';

/** 申请成为社会公众代表: the way to reach them is sealed, the name is the register's. */
export const OWN_APPLICATION: OwnKind = {
  target: 'representative',
  seal: { contacts: 'representative_contact', key: 'representative_id', purpose: representativePurpose },
  needed: true,
  readings: ['representative.revealed', 'invitation.revealed'],
  read: readOwn,
  correct: async ({ db }, { id }, { name }) => {
    await sql`update representative set name = ${name}, version = version + 1
      where id = ${id}::uuid and name <> ${name}`.execute(db);
    return [];
  },
  erase: eraseRejected,
};

const S = RepresentativeState;

interface Row {
  id: string;
  name: string;
  state: RepresentativeState;
  categories: readonly RepresentativeCategory[];
  unitPost: string;
  fields: readonly string[];
  region: string;
  village: string;
  gender: string | null;
  declaredInterests: readonly string[];
  applied: string;
  enteredAt: Date;
  termEndsOn: CalendarDay;
  left: CalendarDay | null;
  sealed: Buffer | null;
  held: boolean;
  invitations: readonly string[];
}

const HELD = sql`exists (select from contact_hold h join agenda_item a on true
  left join agenda_item_paper p on p.item_id = a.id join invitation i on i.item_id = a.id
  where i.representative_id = r.id and h.lifted_at is null and h.decision_id in (a.decision_id, p.decision_id))`;

async function readOwn(db: Db, pair: ReceiptPair, rules: Rules): Promise<OwnRecord | null> {
  const { rows } = await sql<Row>`
    select r.id, r.name, r.state, r.categories, r.unit_post as "unitPost", r.fields, r.region, r.village, r.gender,
      r.declared_interests as "declaredInterests", r.applied, r.entered_at as "enteredAt",
      r.term_ends_on::text as "termEndsOn", k.sealed, ${HELD} as held,
      (select max((c.at at time zone 'Asia/Shanghai')::date)::text from representative_change c
        where c.representative_id = r.id and c.event in ('reject', 'retire')) as "left",
      array(select i.id::text from invitation i where i.representative_id = r.id) as invitations
    from representative r left join representative_contact k on k.representative_id = r.id
    where r.receipt_no = ${pair.receiptNo} and r.lookup_hmac = ${pair.lookupHmac}`.execute(db);
  const [row] = rows;
  return row ? recordOf(row, rules) : null;
}

function recordOf(row: Row, { today, policy }: Rules): OwnRecord {
  const state = representativeStateOn(row, today);
  const from = state === S.EXPIRED ? row.termEndsOn : row.left;
  return {
    id: row.id,
    matter: '社会公众代表',
    receivedAt: row.enteredAt,
    sealed: row.sealed,
    openName: row.name,
    identity: IdentityKind.PERSON,
    said: saidOf(row, state),
    held: row.held,
    need: needOf(row, state),
    nameSettled: state !== S.VERIFYING,
    term: {
      through: from && contactsKeptThrough(from, policy),
      rule: `不再担任代表、申请没有通过之日起满${policy.contactRetentionYears}年，系统自动删除联系方式。`,
    },
    further: row.invitations,
  };
}

const needOf = ({ enteredAt, termEndsOn }: Row, state: RepresentativeState): OwnRecord['need'] => {
  if (state === S.VERIFYING)
    return { what: OwnNeed.APPLICATION, until: addDays(dayOf(enteredAt), VERIFY_WITHIN_DAYS) };
  return state === S.ACTIVE || state === S.SUSPENDED ? { what: OwnNeed.REGISTER, until: termEndsOn } : null;
};

const saidOf = (row: Row, state: RepresentativeState): OwnSaid[] => [
  ['申请的类别', row.categories.map((one) => REPRESENTATIVE_CATEGORY_LABELS[one]).join('、')],
  ['单位和职务', row.unitPost],
  ['熟悉的领域', row.fields.join('、')],
  ['所在乡镇（街道）', row.region],
  ['村（社区）', row.village],
  ['性别', row.gender],
  ['申报的利害关系', row.declaredInterests.join('、')],
  ['申请理由', row.applied],
  ['办理情况', REPRESENTATIVE_STATE_LABELS[state]],
];

/** Deletes all data of an applicant who never became a representative. A former one's name stays in the register. */
async function eraseRejected({ db }: CommandContext, { id }: OwnRecord): Promise<void> {
  await sql`update representative set name = '（已删除）', unit_post = '', village = '', gender = null,
      fields = '{}', declared_interests = '{}', applied = '', name_consent_on = null, version = version + 1
    where id = ${id}::uuid and state = ${S.REJECTED}`.execute(db);
}
