import { sql } from 'kysely';
import type { Db } from '#server/ground/kernel/context.ts';
import { HearingAttendance, SignUpState } from '#server/law/hearing/hearing-words.ts';

/** Where a sign-up stands (报名状态), and how many wait before it. */
export interface Standing {
  state: SignUpState;
  /** In which turn it is among those who wait; null for everybody else. */
  waiting: number | null;
  /** Time until which an offered seat is reserved (确认时限); null where none was offered. */
  claimBy: Date | null;
}

/** Facts from which the state follows. */
export interface StandingFacts {
  attendance: HearingAttendance;
  withdrawn: boolean;
  confirmed: boolean;
  claimBy: Date | null;
  lapsed: boolean;
  turn: number;
  drawn: boolean;
  participant: boolean;
  declined: boolean;
  reserve: number | null;
}

/** Every sign-up `s` for a hearing `h`, with what only it has. */
export const HEARING_SIGN_UPS = sql`sign_up s join sign_up_hearing a on a.sign_up_id = s.id
  join hearing h on h.id = s.subject_id`;

/** All that decides the state of sign-up `s` of hearing `h`. */
export const STANDING = sql`a.attendance, s.cancelled_at is not null as withdrawn,
  s.confirmed_at is not null as confirmed, s.claim_by as "claimBy", 
  s.confirmed_at is null and coalesce(s.claim_by <= app_now(), false) as lapsed,
  (select count(*)::int from sign_up o where o.group_id = s.group_id
    and o.cancelled_at is null and o.confirmed_at is null and o.claim_by is null and o.place <= s.place) as turn,
  exists (select from hearing_draw d where d.hearing_id = h.id and d.drawn_at is not null) as drawn,
  exists (select from hearing_participant p where p.sign_up_id = s.id) as participant,
  exists (select from hearing_participant p where p.sign_up_id = s.id and p.declined_at is not null) as declined,
  (select r.turn::int from hearing_draw d, jsonb_array_elements(d.result) one,
    jsonb_array_elements_text(one -> 'reserves') with ordinality as r(no, turn)
    where d.hearing_id = h.id and one ->> 'side' = a.side and r.no = s.receipt_no) as reserve`;

const at = (state: SignUpState, waiting: number | null = null, claimBy: Date | null = null): Standing => ({
  state,
  waiting,
  claimBy,
});

/** Follows from the facts: first come first served for observers and the press, by the draw for participants. */
export function standingOf(facts: StandingFacts): Standing {
  if (facts.withdrawn) return at(SignUpState.WITHDRAWN);
  if (facts.attendance !== HearingAttendance.PARTICIPANT) return placeOf(facts);
  if (facts.declined) return at(SignUpState.DECLINED);
  if (facts.participant) return at(SignUpState.DRAWN);
  return facts.drawn ? at(SignUpState.RESERVE, facts.reserve) : at(SignUpState.REGISTERED);
}

function placeOf({ confirmed, claimBy, lapsed, turn }: StandingFacts): Standing {
  if (confirmed) return at(SignUpState.CONFIRMED);
  if (!claimBy) return at(SignUpState.WAITLISTED, turn);
  return at(lapsed ? SignUpState.LAPSED : SignUpState.OFFERED, null, claimBy);
}

/** Where one sign-up stands now. */
export async function stateOf(db: Db, id: string): Promise<Standing> {
  const { rows } =
    await sql<StandingFacts>`select ${STANDING} from ${HEARING_SIGN_UPS} where s.id = ${id}`.execute(db);
  const facts = rows[0];
  if (!facts) throw new Error(`no sign-up ${id}`);
  return standingOf(facts);
}
