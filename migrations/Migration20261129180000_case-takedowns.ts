import { Migration } from '@mikro-orm/migrations';

/** A taking down is reviewed by the office, and may be published again: every taking down is kept, with its review. */
export class Migration20261129180000 extends Migration {
  override up(): void {
    this.addSql('drop function public_case(text, text)');
    this.addSql(COLUMN);
    this.addSql(FORMER);
    this.addSql(KEPT);
    this.addSql(FIXED);
    this.addSql(
      'alter table case_item drop column taken_down_at, drop column takedown_reason, drop column taken_down_by_name',
    );
    this.addSql(STANDING);
    this.addSql(PUBLIC_CASES);
    this.addSql(PUBLIC_CASE);
  }
}

const COLUMN = `alter table case_item add column takedowns jsonb not null default '[]'`;

const REVIEW = `'{upheld,reviewReason,reviewedByName,reviewedOn}'::text[]`;

const FORMER = `
do $$
  begin
    alter table case_item disable trigger user;
    update case_item set takedowns = jsonb_build_array(jsonb_build_object(
      'on', (taken_down_at at time zone 'Asia/Shanghai')::date, 'reason', takedown_reason, 'byId', null,
      'byName', taken_down_by_name, 'upheld', null, 'reviewReason', null, 'reviewedByName', null, 'reviewedOn', null))
    where taken_down_at is not null;
    alter table case_item enable trigger user;
  end
$$`;

// A taking down stays as it was said; its review is added once.
const KEPT = `
create function takedowns_kept(before jsonb, after jsonb) returns boolean language sql immutable as $$
  select not exists (select from jsonb_array_elements(before) with ordinality entry (said, place)
    where (said - ${REVIEW}) is distinct from ((after -> (place::int - 1)) - ${REVIEW})
      or (said ->> 'upheld' is not null and said is distinct from after -> (place::int - 1)))
$$`;

const AFTER_ANSWER = `'{has_contact,public_text,public_text_by_id,public_text_by_name,published_at,takedowns,version}'::text[]`;

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
      or not takedowns_kept(old.takedowns, new.takedowns) then
      raise exception 'a case item is not changed' using errcode = 'restrict_violation';
    end if;
    return new;
  end
$$`;

// One that was published again is taken down no more.
const STANDING = `
create function standing_takedown(takedowns jsonb) returns jsonb language sql immutable as $$
  select case when takedowns -> -1 ->> 'upheld' = 'false' then null else takedowns -> -1 end
$$`;

const PUBLIC_CASES = `
create or replace function public_cases(of_kind text, before timestamptz, before_id uuid, most int)
  returns table(id uuid, receipt_no text, title text, text text, answer text, unit_name text, received_on date,
    answered_on date, published_at timestamptz)
  language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  select c.id, c.receipt_no, c.title, c.public_text, c.answer, c.answered_unit, c.received_on, c.answered_on,
    c.published_at
  from case_item c
  where c.kind = of_kind and c.published_at is not null and standing_takedown(c.takedowns) is null
    and (before is null or (c.published_at, c.id) < (before, before_id))
  order by c.published_at desc, c.id desc limit most
$$`;

// Of one that is taken down the public reads that, and why: neither the question nor the answer; and who did is the unit.
const PUBLIC_CASE = `
create function public_case(of_kind text, no text)
  returns table(id uuid, receipt_no text, title text, text text, answer text, unit_name text, received_on date,
    answered_on date, published_at timestamptz, taken_down_on date, takedowns jsonb)
  language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  select c.id, c.receipt_no, case when down is null then c.title else '' end,
    case when down is null then c.public_text else '' end, case when down is null then c.answer else '' end,
    c.answered_unit, c.received_on, c.answered_on, c.published_at, (down ->> 'on')::date,
    (select coalesce(jsonb_agg(one - '{byId,byName,reviewedByName}'::text[] order by place), '[]')
      from jsonb_array_elements(c.takedowns) with ordinality entry (one, place))
  from case_item c cross join lateral (select standing_takedown(c.takedowns) as down) as standing
  where c.kind = of_kind and c.receipt_no = no and c.published_at is not null
$$`;
