import { sql } from 'kysely';
import { CLOSING_DAYS } from '#server/law/following/following.ts';
import { MomentKind } from '#server/law/following/following-words.ts';
import { among, dayAt, kindBy, lastDay, type Source } from './source-words.ts';

const CONSULTATION_PATH = sql`'/zhengji/' || c.no || '/' || c.round`;

const OPENED: Source = sql`
  select 'opened:' || c.id as key, ${sql.lit(MomentKind.CONSULTATION_OPENED)} as kind, c.opens_at as at,
    c.no as decision_no, c.unit_id, c.title, ${CONSULTATION_PATH} as path,
    '截止日为' || ${lastDay('c.closes_on')} || '。' as detail
  from consultation c where c.opens_at is not null`;

/**
 * Its last day follows from the consultation as it stands: when it is moved, a moment noticed of the former day is not
 * sent anew.
 */
const CLOSING: Source = sql`
  select 'closing:' || c.id || ':' || c.closes_on, ${sql.lit(MomentKind.CONSULTATION_CLOSING)},
    c.closes_at - make_interval(days => ${sql.lit(CLOSING_DAYS)}), c.no, c.unit_id, c.title, ${CONSULTATION_PATH},
    ${lastDay('c.closes_on')} || '是最后一天。'
  from consultation c
  where c.opens_at < c.closes_at - make_interval(days => ${sql.lit(CLOSING_DAYS)}) and c.withdrawn_at is null
    and c.closes_at > app_now()`;

const OF_CONSULTATIONS = {
  EXTENDED: MomentKind.CONSULTATION_EXTENDED,
  SHORTENED: MomentKind.CONSULTATION_SHORTENED,
  WITHDRAWN: MomentKind.CONSULTATION_WITHDRAWN,
  CORRECTED: MomentKind.CONSULTATION_CORRECTED,
} as const;

const CONSULTATION_NOTICES: Source = sql`
  select 'notice:' || n.id, ${kindBy('n.kind', OF_CONSULTATIONS)}, n.at, c.no, c.unit_id, c.title, ${CONSULTATION_PATH},
    case when n.to_closes_on is null then '' else '截止日改为' || ${lastDay('n.to_closes_on')} || '。' end || n.reason
  from consultation_notice n join consultation c on c.id = n.consultation_id
  where n.kind in (${among(OF_CONSULTATIONS)})`;

const OF_HEARINGS = {
  NOTICE: MomentKind.HEARING_ANNOUNCED,
  METHOD: MomentKind.HEARING_METHOD,
  DRAW: MomentKind.HEARING_DRAWN,
  LIST: MomentKind.HEARING_LISTED,
  RECORD: MomentKind.HEARING_RECORDED,
  POSTPONED: MomentKind.HEARING_MOVED,
  CANCELLED: MomentKind.HEARING_CANCELLED,
  REPORT: MomentKind.HEARING_REPORTED,
} as const;

const HEARING_NOTICES: Source = sql`
  select 'hearing:' || n.id, ${kindBy('n.kind', OF_HEARINGS)}, n.at, d.no, h.unit_id, h.name, '/tingzheng/' || h.no,
    case when n.kind = 'CANCELLED' then coalesce(h.cancel_reason, '')
      when n.kind in ('REPORT', 'RECORD') or h.held_on is null then ''
      else ${lastDay('h.held_on')} || coalesce(h.starts_at, '') || '，' || coalesce(h.place, '') || '。' end
  from hearing_notice n join hearing h on h.id = n.hearing_id join decision d on d.id = h.decision_id
  where n.kind in (${among(OF_HEARINGS)})`;

const OF_EVENTS = {
  ANNOUNCED: MomentKind.EVENT_ANNOUNCED,
  POSTPONED: MomentKind.EVENT_MOVED,
  CANCELLED: MomentKind.EVENT_CANCELLED,
  REPORTED: MomentKind.EVENT_REPORTED,
} as const;

const EVENT_NOTICES: Source = sql`
  select 'event:' || n.id, ${kindBy('n.kind', OF_EVENTS)}, n.at, d.no, e.unit_id, e.title, '/kaifang/' || e.no,
    case when n.kind = 'CANCELLED' then coalesce(e.cancel_reason, '') when n.kind = 'REPORTED' then ''
      else ${dayAt('e.starts_at')} || '，' || e.place || '。' end
  from event_notice n join event e on e.id = n.event_id left join decision d on d.id = e.decision_id
  where n.kind in (${among(OF_EVENTS)})`;

const ACTIVITIES: Source = sql`
  select 'activity:' || a.id, ${sql.lit(MomentKind.ACTIVITY_ANNOUNCED)}, a.published_at, d.no, d.lead_unit_id, a.title,
    '/huodong/' || d.no || '/' || a.seq, ${dayAt('a.starts_at')} || '开始。'
  from public_activity a join decision d on d.id = a.decision_id where a.published_at is not null`;

const REPORTS: Source = sql`
  select 'report:' || r.id, ${sql.lit(MomentKind.REPORT_PUBLISHED)}, r.published_at, c.no, c.unit_id, c.title,
    '/fankui/' || c.no || '/' || c.round, ''
  from adoption_report r join consultation c on c.id = r.consultation_id where r.published_at is not null`;

const DRAFTS: Source = sql`
  select 'draft:' || v.id, ${sql.lit(MomentKind.DRAFT_PUBLISHED)}, v.published_at, d.no, d.lead_unit_id, d.title,
    '/juece/' || d.no || '/caoan/' || v.no, '第' || v.no || '稿。'
  from draft_version v join decision d on d.id = v.decision_id
  where v.published_at is not null and v.consultation_id is null`;

const OF_CORRECTIONS = {
  PUBLICATION: MomentKind.DECISION_CORRECTED,
  ADOPTION_REPORT: MomentKind.REPORT_CORRECTED,
} as const;

/** A consultation that is put right says so by a notice of its own. */
const CORRECTIONS: Source = sql`
  select 'correction:' || k.id, ${kindBy('k.subject', OF_CORRECTIONS)}, k.published_at, d.no, d.lead_unit_id, d.title,
    coalesce('/fankui/' || c.no || '/' || c.round, '/juece/' || d.no), k.reason
  from correction k join decision d on d.id = k.decision_id
  left join consultation c on c.id = k.consultation_id and k.subject = 'ADOPTION_REPORT'
  where k.published_at is not null and k.subject in (${among(OF_CORRECTIONS)})`;

/** The minutes of a meeting that had the matter on its agenda; of a closed item no matter is named. */
const MINUTES: Source = sql`
  select 'minutes:' || t.meeting_id || ':' || d.id, ${sql.lit(MomentKind.MINUTES_PUBLISHED)}, t.published_at, d.no,
    d.lead_unit_id, d.title, '/huiyi/' || m.no, m.name || '。'
  from meeting_minutes t join meeting m on m.id = t.meeting_id
  join agenda_item a on a.meeting_id = m.id and a.disclosure <> 'CLOSED' join decision d on d.id = a.decision_id
  where t.published_at is not null`;

/** 定向推送: it goes to those of its groups, whoever led the matter. */
const PUSHES: Source = sql`
  select 'push:' || p.id, ${sql.lit(MomentKind.PUSHED)}, p.sent_at, null, p.unit_id, p.title, p.path,
    u.name || '：' || p.text
  from push p join unit u on u.id = p.unit_id`;

/** Sources in tables that everybody may read: read with the public's permissions, so that nothing else can get out. */
export const PUBLIC_SOURCES: readonly Source[] = [
  OPENED,
  CLOSING,
  CONSULTATION_NOTICES,
  HEARING_NOTICES,
  EVENT_NOTICES,
  ACTIVITIES,
  REPORTS,
  DRAFTS,
  CORRECTIONS,
  MINUTES,
  PUSHES,
];
