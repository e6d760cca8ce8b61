import type { AuditFilter } from '#client/graphql/graphql.ts';
import type { Address } from '#client/staff/ground/frame/use-address.ts';
import { AUDIT_OUTCOME_LABELS } from '#client/words.ts';
import { isCalendarDay } from '#server/law/calendar/calendar-day.ts';

/** The conditions as the address names them. */
export const ACTION = 'shi';
export const OUTCOME = 'jieguo';
export const FROM = 'cong';
export const TO = 'dao';
export const TARGET = 'duixiang';
export const ACTOR = 'jingban';

type Outcome = NonNullable<AuditFilter['outcome']>;

const outcomeIn = (text: string | undefined): Outcome | null =>
  text && Object.hasOwn(AUDIT_OUTCOME_LABELS, text) ? (text as Outcome) : null;

const dayIn = (text: string | undefined) => (text && isCalendarDay(text) ? text : null);

/** Filter sent to the server, read from the address; an unreadable value is no condition. */
export const filterOf = ({ get }: Pick<Address, 'get'>): AuditFilter => ({
  action: get(ACTION) ?? null,
  outcome: outcomeIn(get(OUTCOME)),
  from: dayIn(get(FROM)),
  to: dayIn(get(TO)),
  targetId: get(TARGET) ?? null,
  actorId: get(ACTOR) ?? null,
});
