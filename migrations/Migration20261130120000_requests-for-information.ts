import { Migration } from '@mikro-orm/migrations';

/** 依申请公开 (国令711号第二十九条至第三十六条): an application is a case item whose clock is stopped and extended by recorded steps. */
export class Migration20261130120000 extends Migration {
  override up(): void {
    this.addSql(COLUMNS);
    this.addSql(STEPS_KEPT);
    this.addSql(FIXED);
  }
}

const COLUMNS = `
alter table case_item add column applicant text, add column handover text, add column steps jsonb not null default '[]',
  add column outcome text, add column letter_no text, add column filed_on date, add column filed_by_name text,
  add constraint case_item_letter_no_unique unique (letter_no),
  add constraint case_item_of_applicant check ((kind = 'REQUEST') = (applicant is not null)
    and (applicant is null) = (handover is null))`;

const END = `'{endedOn,upheld,reply,endedByName}'::text[]`;

// A step that was taken stays; its end is written once.
const STEPS_KEPT = `
create function steps_kept(before jsonb, after jsonb) returns boolean language sql immutable as $$
  select not exists (select from jsonb_array_elements(before) with ordinality entry (said, place)
    where (said - ${END}) is distinct from ((after -> (place::int - 1)) - ${END})
      or (said ->> 'endedOn' is not null and said is distinct from after -> (place::int - 1)))
$$`;

const AFTER_ANSWER = `'{has_contact,public_text,public_text_by_id,public_text_by_name,published_at,takedowns,filed_on,filed_by_name,version}'::text[]`;

// The words that came in, and the decision they are about, stay as they are; so do an answer that was given, a question that was
// published, and why it was taken down. A term moves only with a step; a day of receipt only later, until it is sorted.
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
      or (old.published_at is not null and (old.public_text, old.public_text_by_name, old.published_at)
        is distinct from (new.public_text, new.public_text_by_name, new.published_at))
      or not takedowns_kept(old.takedowns, new.takedowns) then
      raise exception 'a case item is not changed' using errcode = 'restrict_violation';
    end if;
    return new;
  end
$$`;
