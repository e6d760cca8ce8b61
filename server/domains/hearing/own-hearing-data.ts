import { sql } from 'kysely';
import type { Db, Rules } from '#server/ground/kernel/context.ts';
import { STAKEHOLDER_SIDE_LABELS } from '#server/law/hearing/hearing-side.ts';
import {
  HEARING_ATTENDANCE_LABELS,
  HearingAttendance,
  SIGN_UP_STATE_LABELS,
  SignUpState,
} from '#server/law/hearing/hearing-words.ts';
import { OwnNeed } from '#server/law/people/own-data.ts';
import { termOfDecision } from '#server/domains/retention/own-term.queries.ts';
import { ownSignUpData, type SignUpSays } from '#server/engines/signup/own-sign-up-data.ts';
import type { OwnSignUp } from '#server/engines/signup/own-sign-up.ts';
import { hearingSignUp, type OwnSignUp as HearingSignUp } from './my-sign-up.queries.ts';
import { standingOf } from './sign-up-state.queries.ts';

/** 听证会报名. */
export const OWN_HEARING_SIGN_UP = ownSignUpData({ key: 'HEARING', says: saysOf });

const OVER: ReadonlySet<SignUpState> = new Set([
  SignUpState.WITHDRAWN,
  SignUpState.DECLINED,
  SignUpState.LAPSED,
]);

interface Row {
  decisionId: string;
  title: string;
  showName: boolean;
  organisation: string | null;
  reason: string | null;
  held: boolean;
}

async function saysOf(db: Db, { id }: OwnSignUp, rules: Rules): Promise<SignUpSays> {
  const { rows } = await sql<Row>`
    select h.decision_id as "decisionId", d.title || '听证会' as title, a.show_name as "showName", a.organisation, a.reason,
      contact_held(h.decision_id, null, h.id) as held
    from sign_up s join sign_up_hearing a on a.sign_up_id = s.id join hearing h on h.id = s.subject_id
    join decision d on d.id = h.decision_id where s.id = ${id}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`no hearing of ${id}`);
  const own = await hearingSignUp(db, id);
  const { state } = standingOf(own);
  return {
    matter: row.title,
    said: [
      ['参加身份', HEARING_ATTENDANCE_LABELS[own.attendance]],
      ['代表方面', own.side && STAKEHOLDER_SIDE_LABELS[own.side]],
      ['单位', row.organisation],
      ['报名理由', row.reason],
      ['入选后公布姓名', row.showName ? '同意' : '不同意，只公布姓'],
      ['报名情况', SIGN_UP_STATE_LABELS[state]],
    ],
    held: row.held,
    need: stands(own, state, rules) ? { what: OwnNeed.HEARING_PLACE, until: own.heldOn } : null,
    nameSettled: settled(own, state),
    term: await termOfDecision(db, row.decisionId, rules),
  };
}

/** Until the day of the hearing is over; one that was called off needs nobody any more. */
const stands = ({ cancelled, heldOn }: HearingSignUp, state: SignUpState, { today }: Rules): boolean =>
  !cancelled && !OVER.has(state) && (heldOn === null || today <= heldOn);

/** From the moment at which nobody can take their name out of the draw any more, nobody can put another in. */
const settled = (own: HearingSignUp, state: SignUpState): boolean =>
  own.attendance === HearingAttendance.PARTICIPANT &&
  (own.pooled || state !== SignUpState.REGISTERED || (own.closesAt !== null && own.now >= own.closesAt));
