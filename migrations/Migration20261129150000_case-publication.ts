import { Migration } from '@mikro-orm/migrations';

/** The question as the public reads it passes a second person; what was published can be taken down, with its reason. */
export class Migration20261129150000 extends Migration {
  override up(): void {
    this.addSql(COLUMNS);
    this.addSql(FIXED);
    this.addSql(PUBLIC_CASES);
    this.addSql('drop function public_case(text, text)');
    this.addSql(PUBLIC_CASE);
  }
}

const COLUMNS = `alter table case_item add column public_text_by_id uuid, add column public_text_by_name text,
  add column taken_down_at timestamptz(3), add column takedown_reason text, add column taken_down_by_name text,
  add constraint case_item_public_text_by_id_foreign foreign key (public_text_by_id) references person (id)
    on delete set null`;

const AFTER_ANSWER = `'{has_contact,public_text,public_text_by_id,public_text_by_name,published_at,taken_down_at,takedown_reason,
  taken_down_by_name,version}'::text[]`;

// The words that came in stay as they are; so do an answer that was given, a question that was published, and why it was taken down.
const FIXED = `
create or replace function refuse_other_case() returns trigger language plpgsql as $$
  begin
    if (old.kind, old.receipt_no, old.channel, old.title, old.text, old.display_name, old.public_wish, old.received_on,
        old.submitted_at) is distinct from (new.kind, new.receipt_no, new.channel, new.title, new.text,
        new.display_name, new.public_wish, new.received_on, new.submitted_at)
      or (old.case_class is not null and (old.case_class, old.due_on) is distinct from (new.case_class, new.due_on))
      or (old.state = 'ANSWERED' and (to_jsonb(old) - ${AFTER_ANSWER}) is distinct from (to_jsonb(new) - ${AFTER_ANSWER}))
      or (old.published_at is not null and (old.public_text, old.public_text_by_name, old.published_at)
        is distinct from (new.public_text, new.public_text_by_name, new.published_at))
      or (old.taken_down_at is not null and (old.taken_down_at, old.takedown_reason, old.taken_down_by_name)
        is distinct from (new.taken_down_at, new.takedown_reason, new.taken_down_by_name)) then
      raise exception 'a case item is not changed' using errcode = 'restrict_violation';
    end if;
    return new;
  end
$$`;

const PUBLIC_CASES = `
create or replace function public_cases(of_kind text, before timestamptz, before_id uuid, most int)
  returns table(id uuid, receipt_no text, title text, text text, answer text, unit_name text, received_on date,
    answered_on date, published_at timestamptz)
  language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  select c.id, c.receipt_no, c.title, c.public_text, c.answer, c.answered_unit, c.received_on, c.answered_on,
    c.published_at
  from case_item c
  where c.kind = of_kind and c.published_at is not null and c.taken_down_at is null
    and (before is null or (c.published_at, c.id) < (before, before_id))
  order by c.published_at desc, c.id desc limit most
$$`;

// Of one that was taken down the public reads that, and why: neither the question nor the answer.
const PUBLIC_CASE = `
create function public_case(of_kind text, no text)
  returns table(id uuid, receipt_no text, title text, text text, answer text, unit_name text, received_on date,
    answered_on date, published_at timestamptz, taken_down_at timestamptz, takedown_reason text)
  language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  select c.id, c.receipt_no, case when c.taken_down_at is null then c.title else '' end,
    case when c.taken_down_at is null then c.public_text else '' end,
    case when c.taken_down_at is null then c.answer else '' end,
    c.answered_unit, c.received_on, c.answered_on, c.published_at, c.taken_down_at, c.takedown_reason
  from case_item c where c.kind = of_kind and c.receipt_no = no and c.published_at is not null
$$`;
