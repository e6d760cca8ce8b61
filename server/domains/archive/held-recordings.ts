import { sql } from 'kysely';

/** To which recordings the decision's moments and statements lead. */
const LED_TO = sql`(select c.recording_id from clause_moment c where c.decision_id = d.id
  union select r.id from recording r join attendee_statement s on s.meeting_id = r.meeting_id
  join agenda_item i on i.id = s.item_id where i.decision_id = d.id and s.stage = 'OPINION_ANSWERED' and s.said_at is not null)`;
/** 解读视频 go along with every word of them, those taken down too: everybody saw them. The bytes of the film lie with the recordings. */
const CLIPS = sql`(select r.id from recording r join consultation c on c.id = r.consultation_id
  where c.decision_id = d.id and r.state in ('PUBLISHED', 'WITHDRAWN'))`;

/** Condition for rows that belong to a 解读视频 of the decision. */
export const OF_CLIP = sql`t.recording_id in ${CLIPS}`;

/** Condition for the recordings that go into the file (卷宗里的录像). */
export const RECORDED = sql`(t.state = 'PUBLISHED' and t.id in ${LED_TO}) or t.id in ${CLIPS}`;
/** Without its cuts a moment of a recording would be another one. */
export const CUT = sql`t.recording_id in (select r.id from recording r where r.state = 'PUBLISHED' and r.id in ${LED_TO})`;
