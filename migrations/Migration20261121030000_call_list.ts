import { Migration } from '@mikro-orm/migrations';

/** Notifications of hearings and events become rows of the one sending record; 'waiting' is when it can still help. */
const OF_HEARINGS = `
  insert into message (id, unique_key, kind, unit_id, way, topic, recipient_id, recipient_name, receipt_no, recipient,
    recipient_masked, callable, about_id, about_title, about_path, subject, body, calendar, status, attempts, created_at,
    call_until, settled_at)
  select c.id, c.unique_key, 'HEARING_TIDING', h.unit_id, 'PHONE', 'hearing:' || c.tiding, c.contact_id, c.display_name,
    c.receipt_no, null, '', true, h.id, h.name, '/gongzuotai/tingzheng/' || h.no, h.name, c.text, null,
    case when c.told_at is null then 'TO_CALL' else 'CALLED' end, 0, c.created_at, null, c.told_at
  from hearing_call c join hearing h on h.id = c.hearing_id
  on conflict do nothing`;

const CALLS_OF_HEARINGS = `
  insert into message_call (id, message_id, way, outcome, note, by_id, at)
  select gen_random_uuid(), c.id, case c.way when 'TEXT' then 'SMS' when 'LETTER' then 'PAPER' else c.way end, 'REACHED',
    c.note, c.told_by_id, c.told_at
  from hearing_call c where c.told_at is not null and c.way is not null`;

/**
 * A telephone that no message reached is still to be called, unless they were already notified or it no longer concerns
 * them.
 */
const REACHED = `exists (select from registration_call c where c.tiding_id = t.id and c.reached)`;
const OVERTAKEN = `(r.cancelled_at is not null or r.lapsed_at is not null
  or (t.tiding = 'SEAT_OFFERED' and r.confirmed_at is not null) or (t.tiding <> 'CANCELLED' and e.cancelled_at is not null)
  or exists (select from registration_tiding o where o.registration_id = r.id and o.tiding = t.tiding and o.at > t.at))`;
const STATUS = `case when ${REACHED} then 'CALLED' when ${OVERTAKEN} then 'OBSOLETE' else 'TO_CALL' end`;
const SETTLED = `case when ${REACHED} or ${OVERTAKEN}
  then coalesce((select max(c.at) from registration_call c where c.tiding_id = t.id and c.reached), t.at) end`;
const PEOPLE = `registration_tiding t join sign_up r on r.id = t.registration_id join event e on e.id = r.subject_id
  join seat_group g on g.id = r.group_id join event_slot s on s.id = g.slot_id`;

/** Notifications sent as messages keep their rows and gain their recipient. */
const WRITTEN_OF_EVENTS = `
  update message m set topic = 'event:' || t.tiding, recipient_id = r.id, recipient_name = r.display_name,
    receipt_no = r.receipt_no, callable = m.recipient_masked !~ '@', about_id = e.id, about_title = e.title,
    about_path = '/gongzuotai/kaifang/' || e.no, call_until = s.starts_at,
    status = case when m.status in ('KEPT', 'FAILED') and m.recipient_masked !~ '@' then ${STATUS} else m.status end,
    settled_at = case when m.status in ('KEPT', 'FAILED') and m.recipient_masked !~ '@' then ${SETTLED} else m.settled_at end
  from ${PEOPLE} where m.unique_key = t.unique_key`;

const CALLED_OF_EVENTS = `
  insert into message (id, unique_key, kind, unit_id, way, topic, recipient_id, recipient_name, receipt_no, recipient,
    recipient_masked, callable, about_id, about_title, about_path, subject, body, calendar, status, attempts, created_at,
    call_until, settled_at)
  select t.id, t.unique_key, 'EVENT_TIDING', e.unit_id, 'PHONE', 'event:' || t.tiding, r.id, r.display_name, r.receipt_no,
    null, '', true, e.id, e.title, '/gongzuotai/kaifang/' || e.no, e.title, t.text, null, ${STATUS}, 0, t.at, s.starts_at,
    ${SETTLED}
  from ${PEOPLE} where not exists (select from message m where m.unique_key = t.unique_key)`;

const CALLS_OF_EVENTS = `
  insert into message_call (id, message_id, way, outcome, note, by_id, at)
  select c.id, m.id, c.way, case when c.reached then 'REACHED' else 'TRY_AGAIN' end, c.note, c.by_id, c.at
  from registration_call c join registration_tiding t on t.id = c.tiding_id join message m on m.unique_key = t.unique_key`;

/** 须电话告知: hearings and events had a call list each; both become the one call list of the unit. */
export class Migration20261121030000 extends Migration {
  override up(): void {
    for (const sql of [
      OF_HEARINGS,
      CALLS_OF_HEARINGS,
      WRITTEN_OF_EVENTS,
      CALLED_OF_EVENTS,
      CALLS_OF_EVENTS,
      `drop table "registration_call"`,
      `drop table "registration_tiding"`,
      `drop table "hearing_call"`,
      `drop function refuse_changed_hearing_call()`,
    ])
      this.addSql(sql);
  }
}
