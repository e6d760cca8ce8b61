import { sql } from 'kysely';
import type { Db } from '#server/kernel/context.ts';
import { SignUpState } from '#server/law/hearing-words.ts';

/** Where a sign-up stands (报名状态), and how many wait before it. */
export interface Standing {
  state: SignUpState;
  /** In which turn it is among those who wait; null for everybody else. */
  waiting: number | null;
}

interface Facts {
  attendance: string;
  withdrawn: boolean;
  rank: number;
  seats: number;
  drawn: boolean;
  participant: boolean;
  declined: boolean;
  reserve: number | null;
}

/** All that decides the state of sign-up `s` of hearing `h`. */
export const STANDING = sql`s.attendance, s.withdrawn_at is not null as withdrawn,
  (select count(*)::int from hearing_sign_up o where o.hearing_id = s.hearing_id and o.attendance = s.attendance
    and o.withdrawn_at is null and o.place <= s.place) as rank,
  case s.attendance when 'OBSERVER' then h.observer_seats when 'PRESS' then h.press_seats else 0 end as seats,
  exists (select from hearing_draw d where d.hearing_id = h.id and d.drawn_at is not null) as drawn,
  exists (select from hearing_participant p where p.sign_up_id = s.id) as participant,
  exists (select from hearing_participant p where p.sign_up_id = s.id and p.declined_at is not null) as declined,
  (select r.turn::int from hearing_draw d, jsonb_array_elements(d.result) one,
    jsonb_array_elements_text(one -> 'reserves') with ordinality as r(no, turn)
    where d.hearing_id = h.id and one ->> 'side' = s.side and r.no = s.receipt_no) as reserve`;

/** Follows from the facts: first come first served for observers and the press, by the draw for participants. */
export function standingOf(facts: Facts): Standing {
  if (facts.withdrawn) return { state: SignUpState.WITHDRAWN, waiting: null };
  if (facts.attendance !== 'PARTICIPANT') return placeOf(facts);
  if (facts.declined) return { state: SignUpState.DECLINED, waiting: null };
  if (facts.participant) return { state: SignUpState.DRAWN, waiting: null };
  return facts.drawn
    ? { state: SignUpState.RESERVE, waiting: facts.reserve }
    : { state: SignUpState.REGISTERED, waiting: null };
}

const placeOf = ({ rank, seats }: Facts): Standing =>
  rank <= seats
    ? { state: SignUpState.CONFIRMED, waiting: null }
    : { state: SignUpState.WAITLISTED, waiting: rank - seats };

/** Where one sign-up stands now. */
export async function stateOf(db: Db, id: string): Promise<Standing> {
  const { rows } = await sql<Facts>`select ${STANDING} from hearing_sign_up s
    join hearing h on h.id = s.hearing_id where s.id = ${id}`.execute(db);
  const facts = rows[0];
  if (!facts) throw new Error(`no sign-up ${id}`);
  return standingOf(facts);
}
