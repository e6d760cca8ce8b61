import { Migration } from '@mikro-orm/migrations';

const UNSENT = `('KEPT', 'FAILED', 'TO_CALL', 'NOT_REACHED', 'OBSOLETE')`;

/** Every try to tell somebody invited, and whether it reached them. */
const TOLD = `
  create temporary table invitee_told on commit drop as
  select d.invitation_id, d.tiding, d.at, d.reached and coalesce(m.status not in ${UNSENT}, true) as reached
  from invitation_delivery d left join message m on m.unique_key = d.message_key`;

/** Calls still due to invited people, as the desk of invitations listed them. */
const DUE = `
  create temporary table invitee_due on commit drop as
  select i.id as invitation_id, x.tiding, x.since
  from invitation i join meeting g on g.id = i.meeting_id
    cross join lateral (select i.stage = 'ACCEPTED'
      or exists (select from invitee_told t where t.invitation_id = i.id and t.reached) as heard) h
    cross join lateral (values
      ('LETTER', case when i.stage = 'SENT' then i.sent_at end),
      ('REMINDER', case when i.stage = 'SENT' and h.heard then i.reminded_at end),
      ('MOVED', case when i.stage in ('SENT', 'ACCEPTED') and h.heard then i.moved_at end),
      ('CANCELLED', case when i.stage = 'CANCELLED' and h.heard then i.cancelled_at end)) as x (tiding, since)
  where i.letter is not null and g.starts_at > app_now() and (i.stage <> 'SENT' or i.reply_by > app_now())
    and x.since is not null and not exists (select from invitee_told t
      where t.invitation_id = i.id and t.tiding = x.tiding and t.reached and t.at >= x.since)`;

/** The office that invites, and calls. */
const OFFICE = `coalesce((select p.unit_id from person p where p.active and 'GOV_OFFICE_STAFF' = any (p.roles)
  group by p.unit_id order by count(*) desc, p.unit_id limit 1), g.unit_id)`;
const DESK = `'/gongzuotai/huiyi/' || g.no || '/yaoqing'`;
const until = (tiding: string) =>
  `case when ${tiding} in ('LETTER', 'REMINDER') then i.reply_by else g.starts_at end`;

/** Notifications sent as messages keep their rows and gain their recipient. */
const WRITTEN = `
  update message m set topic = 'invitation:' || d.tiding, recipient_id = i.id, recipient_name = i.addressee,
    callable = true, unit_id = ${OFFICE}, about_id = g.id, about_title = g.name, about_path = ${DESK},
    call_until = ${until('d.tiding')}
  from invitation_delivery d join invitation i on i.id = d.invitation_id join meeting g on g.id = i.meeting_id
  where m.unique_key = d.message_key`;

const WAITS = `(exists (select from invitee_due w
    where w.invitation_id = m.recipient_id and 'invitation:' || w.tiding = m.topic)
  and not exists (select from message l
    where l.recipient_id = m.recipient_id and l.topic = m.topic and l.created_at > m.created_at))`;
const CALLED_AT = `(select max(d.at) from invitation_delivery d where d.message_key is null and d.reached
  and d.invitation_id = m.recipient_id and 'invitation:' || d.tiding = m.topic and d.at >= m.created_at)`;

/** A message that was not sent waits for a call, or was followed by one, or no longer matters. */
const UNSENT_OF_INVITATIONS = `
  update message m set
    status = case when ${WAITS} then 'TO_CALL' when ${CALLED_AT} is not null then 'CALLED'
      when m.status = 'TO_CALL' then 'OBSOLETE' else m.status end,
    settled_at = case when ${WAITS} then null else coalesce(${CALLED_AT}, m.settled_at, m.created_at) end
  where m.topic like 'invitation:%' and m.status in ('KEPT', 'FAILED', 'TO_CALL')`;

const moment = (instant: string) =>
  `to_char((${instant})::timestamptz at time zone 'Asia/Shanghai', 'YYYY"年"FMMM"月"FMDD"日" HH24:MI')`;
const LETTER = (field: string) => `(i.letter ->> '${field}')`;
const ANSWER_BY = `'请于' || ${moment('i.reply_by')} || '前答复是否参加'`;

/** Text to be spoken on the telephone, with the present time and place. */
const SAID = `i.addressee || case i.capacity when 'REPRESENTATIVE' then '代表' else '' end || '：' || case n.tiding
  when 'LETTER' then ${LETTER('meeting')} || '定于' || ${moment('g.starts_at')} || '在' || g.place || '召开，现邀请您列席'
    || ${LETTER('item')} || '。' || ${ANSWER_BY} || '。'
  when 'REMINDER' then ${LETTER('meeting')} || '邀请您列席' || ${LETTER('item')} || '，还没有收到您的答复。' || ${ANSWER_BY}
    || '，逾期席位将邀请他人。'
  when 'MOVED' then ${LETTER('meeting')} || '改期：改为' || ${moment('g.starts_at')} || '在' || g.place
    || '召开。您的席位保留；新的时间不能参加的，请说明。'
  else '原邀请您列席的' || ${LETTER('meeting')} || ${LETTER('item')} || '，现取消邀请。原因：' || coalesce(i.reason, '') || '。'
  end || '联系人：' || ${LETTER('contact')} || '。'`;
const SUBJECT = `case n.tiding when 'LETTER' then '列席邀请函：' when 'REMINDER' then '请答复是否列席：'
  when 'MOVED' then '会议改期：' else '取消列席邀请：' end || ${LETTER('meeting')}`;

/** An id that sorts by its time, as those made in the application do. */
const ID = `(select (substr(h.t, 1, 8) || '-' || substr(h.t, 9, 4) || '-7' || substr(h.d, 1, 3) || '-8' || substr(h.d, 4, 3)
  || '-' || substr(h.d, 7, 12))::uuid from (select
    lpad(to_hex((extract(epoch from n.at) * 1000)::bigint), 12, '0') as t, md5(n.mark || n.tiding || i.id) as d) h)`;

/** Adds notifications made or due by telephone alone to the sending record. */
const calls = (rows: string) => `
  insert into message (id, unique_key, kind, unit_id, way, topic, recipient_id, recipient_name, recipient,
    recipient_masked, callable, about_id, about_title, about_path, subject, body, status, attempts, created_at,
    call_until, settled_at)
  select ${ID}, 'invitation:' || n.tiding || ':' || n.mark || ':' || i.id, 'INVITATION', ${OFFICE}, 'PHONE',
    'invitation:' || n.tiding, i.id, i.addressee, null, '', true, g.id, g.name, ${DESK}, ${SUBJECT}, ${SAID}, n.status, 0,
    n.at, ${until('n.tiding')}, n.settled_at
  from (${rows}) n join invitation i on i.id = n.invitation_id join meeting g on g.id = i.meeting_id`;

const CALLED_ALONE = calls(`
  select d.invitation_id, d.tiding, 'told' as mark, min(d.at) as at, max(d.at) filter (where d.reached or w.since is null)
      as settled_at,
    case when bool_or(d.reached) then 'CALLED' when bool_or(w.since is not null) then 'TO_CALL' else 'OBSOLETE' end as status
  from invitation_delivery d left join invitee_due w on w.invitation_id = d.invitation_id and w.tiding = d.tiding
  where d.message_key is null and not exists (select from message m
    where m.recipient_id = d.invitation_id and m.topic = 'invitation:' || d.tiding)
  group by d.invitation_id, d.tiding`);

const WAITING_ALONE = calls(`
  select w.invitation_id, w.tiding, 'waiting' as mark, w.since as at, null::timestamptz as settled_at, 'TO_CALL' as status
  from invitee_due w where not exists (select from message m
    where m.recipient_id = w.invitation_id and m.topic = 'invitation:' || w.tiding and m.status = 'TO_CALL')`);

/** Each recorded call, beside the message it followed. */
const CALLS = `
  insert into message_call (id, message_id, way, outcome, note, by_id, at)
  select d.id, (select m.id from message m
      where m.recipient_id = d.invitation_id and m.topic = 'invitation:' || d.tiding
      order by m.created_at <= d.at desc, abs(extract(epoch from d.at - m.created_at)) limit 1),
    d.way, case when d.reached then 'REACHED' else 'TRY_AGAIN' end, d.note, d.by_id, d.at
  from invitation_delivery d where d.message_key is null`;

/** 列席邀请的告知: invitations had a call list of their own; it becomes part of the unit's one call list. */
export class Migration20261121060000 extends Migration {
  override up(): void {
    for (const sql of [
      TOLD,
      DUE,
      WRITTEN,
      UNSENT_OF_INVITATIONS,
      CALLED_ALONE,
      WAITING_ALONE,
      CALLS,
      `drop table "invitation_delivery"`,
      `drop function refuse_other_delivery()`,
    ])
      this.addSql(sql);
  }
}
