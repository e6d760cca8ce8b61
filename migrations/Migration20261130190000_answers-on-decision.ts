import { Migration } from '@mikro-orm/migrations';

/** 问答: a published message names the decision that it asks about, and stands with its answer on the page of that. */
export class Migration20261130190000 extends Migration {
  override up(): void {
    this.addSql('alter table case_item add column about_id uuid');
    this.addSql(`alter table case_item add constraint case_item_about_id_foreign
      foreign key (about_id) references decision (id) on delete set null`);
    this.addSql('create index case_item_about_id_published_at_index on case_item (about_id, published_at)');
    this.addSql(FIXED);
    this.addSql(ANSWERS);
    this.addSql(ABOUT);
  }
}

const ANSWERS = `create function public_answers(about uuid)
  returns table(receipt_no text, title text, unit_name text, answered_on date)
  language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  select c.receipt_no, c.title, c.answered_unit, c.answered_on from case_item c
  where c.about_id = about and c.published_at is not null and standing_takedown(c.takedowns) is null
  order by c.published_at desc, c.id desc
$$`;

// The reader's own rights decide whether they see the decision.
const ABOUT = `create function public_case_about(no text) returns uuid
  language sql stable security definer set search_path = 'public', 'pg_temp' as $$
  select c.about_id from case_item c
  where c.receipt_no = no and c.published_at is not null and standing_takedown(c.takedowns) is null
$$`;

const AFTER_ANSWER = `'{has_contact,about_id,public_text,public_text_by_id,public_text_by_name,published_at,takedowns,filed_on,filed_by_name,version}'::text[]`;

// As before; the decision that a question asks about is named until it is published.
const FIXED = `
create or replace function refuse_other_case() returns trigger language plpgsql as $$
  begin
    if (old.kind, old.decision_id, old.subject, old.receipt_no, old.channel, old.title, old.text, old.display_name,
        old.public_wish, old.submitted_at, old.applicant, old.handover) is distinct from (new.kind, new.decision_id,
        new.subject, new.receipt_no, new.channel, new.title, new.text, new.display_name, new.public_wish,
        new.submitted_at, new.applicant, new.handover)
      or new.received_on < old.received_on
      or (old.received_on is distinct from new.received_on and (old.case_class is not null or old.kind <> 'REQUEST'))
      or (old.case_class is not null and old.case_class is distinct from new.case_class)
      or (old.case_class is not null and old.steps = new.steps and old.due_on is distinct from new.due_on)
      or (old.kind <> 'REQUEST' and new.steps <> '[]'::jsonb)
      or not steps_kept(old.steps, new.steps)
      or (old.filed_on is not null and (old.filed_on, old.filed_by_name) is distinct from (new.filed_on, new.filed_by_name))
      or (old.state = 'ANSWERED' and (to_jsonb(old) - ${AFTER_ANSWER}) is distinct from (to_jsonb(new) - ${AFTER_ANSWER}))
      or (old.published_at is not null and (old.public_text, old.public_text_by_name, old.about_id, old.published_at)
        is distinct from (new.public_text, new.public_text_by_name, new.about_id, new.published_at))
      or not takedowns_kept(old.takedowns, new.takedowns) then
      raise exception 'a case item is not changed' using errcode = 'restrict_violation';
    end if;
    return new;
  end
$$`;
