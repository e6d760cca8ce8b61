import { Migration } from '@mikro-orm/migrations';

/** 意见建议 (国令713号第三十五条) are case items of their own kind: what somebody says of a decision stands with its decision. */
export class Migration20261130110000 extends Migration {
  override up(): void {
    this.addSql(COLUMNS);
    this.addSql(`alter table case_person alter column years drop not null`);
    for (const policy of POLICIES) this.addSql(policy);
    this.addSql(ITEMS);
    this.addSql(PERSONS);
    this.addSql(FIXED);
    this.addSql(COUNTS);
    this.addSql(HOLDS);
    this.addSql(PURGES);
    this.addSql('drop table suggestion_contact');
    this.addSql('drop table decision_suggestion');
    this.addSql('drop function refuse_other_suggestion()');
  }
}

const COLUMNS = `
alter table case_item add column decision_id uuid, add column subject text,
  add constraint case_item_decision_id_foreign foreign key (decision_id) references decision (id) on delete set null,
  add constraint case_item_of_decision check ((kind = 'SUGGESTION') = (decision_id is not null)
    and (decision_id is null) = (subject is null));
create index case_item_decision_id_submitted_at_index on case_item (decision_id, submitted_at)`;

const OURS = (may: string) => `${may}(array[unit_id]) or decision_id in (select d.id from decision d
  where ${may}(d.unit_ids || d.executing_unit_ids))`;

const POLICIES = [
  `alter policy read on case_item using (${OURS('app_reads')})`,
  `alter policy add on case_item with check (${OURS('app_writes')})`,
  `alter policy change on case_item using (${OURS('app_writes')}) with check (${OURS('app_writes')})`,
];

// 对《…》的意见建议, of at most forty characters.
const TITLE = `'对《' || case when char_length(d.title) > 32 then left(d.title, 31) || '…' else d.title end || '》的意见建议'`;

const ITEMS = `
insert into case_item (id, idempotency_key, request_hash, receipt_no, lookup_hmac, kind, case_class, decision_id, subject,
  title, text, display_name, has_contact, public_wish, notice_version, channel, received_on, submitted_at, unit_id, state,
  due_on, transfers, answer, answered_on, answered_by_name, answered_unit, version)
select s.id, s.idempotency_key, s.request_hash, s.receipt_no, s.lookup_hmac, 'SUGGESTION', 'ORDINARY', s.decision_id,
  s.subject, ${TITLE}, s.text, s.display_name, s.has_contact, false, s.notice_version, s.channel, s.received_on,
  s.submitted_at, s.unit_id, case when s.state = 'ANSWERED' then 'ANSWERED' else 'ASSIGNED' end, s.due_on, s.forwards,
  s.answer, s.answered_on, s.answered_by_name, s.answered_unit, s.version
from decision_suggestion s join decision d on d.id = s.decision_id`;

const PERSONS = `insert into case_person (case_id, sealed, years, contact_mark)
  select suggestion_id, sealed, null, contact_mark from suggestion_contact`;

const AFTER_ANSWER = `'{has_contact,public_text,public_text_by_id,public_text_by_name,published_at,takedowns,version}'::text[]`;

// The words that came in, and the decision they are about, stay as they are; so do an answer that was given, a question that was
// published, and why it was taken down.
const FIXED = `
create or replace function refuse_other_case() returns trigger language plpgsql as $$
  begin
    if (old.kind, old.decision_id, old.subject, old.receipt_no, old.channel, old.title, old.text, old.display_name,
        old.public_wish, old.received_on, old.submitted_at) is distinct from (new.kind, new.decision_id, new.subject,
        new.receipt_no, new.channel, new.title, new.text, new.display_name, new.public_wish, new.received_on,
        new.submitted_at)
      or (old.case_class is not null and (old.case_class, old.due_on) is distinct from (new.case_class, new.due_on))
      or (old.state = 'ANSWERED' and (to_jsonb(old) - ${AFTER_ANSWER}) is distinct from (to_jsonb(new) - ${AFTER_ANSWER}))
      or (old.published_at is not null and (old.public_text, old.public_text_by_name, old.published_at)
        is distinct from (new.public_text, new.public_text_by_name, new.published_at))
      or not takedowns_kept(old.takedowns, new.takedowns) then
      raise exception 'a case item is not changed' using errcode = 'restrict_violation';
    end if;
    return new;
  end
$$`;

// The public reads numbers only.
const COUNTS = `
create or replace function suggestion_counts(of_decision uuid) returns table(received bigint, answered bigint)
  language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  select count(*), count(*) filter (where c.state = 'ANSWERED') from case_item c
  where c.kind = 'SUGGESTION' and c.decision_id = of_decision
$$`;

const HOLDS = `
create or replace function holds_contacts(decision uuid) returns boolean language sql stable security definer set
  search_path = 'public', 'pg_temp' as $$
  select exists (select from comment_contact k join consultation c on c.id = k.consultation_id
    where c.decision_id = decision and not contact_held(decision, c.id, null))
  or exists (select from hearing_contact k join hearing h on h.id = k.hearing_id
    where h.decision_id = decision and not contact_held(decision, null, h.id))
  or exists (select from case_person k join case_item c on c.id = k.case_id
    where c.decision_id = decision and not contact_held(decision, null, null))
$$`;

// A contact left for a decision is kept as long as all others of that decision; a message by its own years after the answer.
const PURGES = `
create or replace function purge_contacts(decisions uuid[]) returns integer language sql security definer set
  search_path = 'public', 'pg_temp' as $$
  with comments as (
    delete from comment_contact k using consultation c
    where c.id = k.consultation_id and c.decision_id = any(decisions)
      and not contact_held(c.decision_id, c.id, null) returning 1
  ), hearings as (
    delete from hearing_contact k using hearing h
    where h.id = k.hearing_id and h.decision_id = any(decisions)
      and not contact_held(h.decision_id, null, h.id) returning 1
  ), suggestions as (
    delete from case_person k using case_item c
    where c.id = k.case_id and c.decision_id = any(decisions)
      and not contact_held(c.decision_id, null, null) returning 1
  )
  select ((select count(*) from comments) + (select count(*) from hearings)
    + (select count(*) from suggestions))::int
$$`;
