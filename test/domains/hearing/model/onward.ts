import type { State } from './state.ts';

const reviewing = ({ hearing }: State, publish: string): string[] => {
  if (hearing.review === 'IN_REVIEW') return ['passPaper'];
  return [hearing.review === 'APPROVED' ? publish : 'submitPaper'];
};

const active = ({ participants }: State) => participants.filter((one) => one.declined_at === null);

const afterNotice = ({ hearing, now, signUps }: State): string[] => {
  if (Date.parse(now) >= Date.parse(hearing.sign_up_closes_at as string)) return ['beginHearingSelection'];
  const here = signUps.filter((one) => one.withdrawn_at === null && one.confirmed_at === null);
  if (here.some((one) => one.claim_by !== null)) return ['claimSignUp'];
  const waiting = here.some((one) => one.attendance !== 'PARTICIPANT');
  return ['signUpForHearing', waiting ? 'cancelSignUp' : 'signUpForHearing'];
};

function selecting(state: State): string[] {
  if (state.draw && !state.draw.drawn_at) return ['drawHearingParticipants'];
  const sides = state.hearing.sides as { side: string; seats: number; mode: string }[];
  const wanting = sides.some(
    ({ side, seats, mode }) =>
      mode === 'NOMINATION' && active(state).filter((one) => one.side === side).length < seats,
  );
  return [wanting ? 'nominateHearingParticipant' : 'publishHearingList'];
}

function held({ entries, participants }: State): string[] {
  if (entries === 0) return ['saveHearingRecord'];
  const unsigned = participants.some(
    (one) => one.attended === true && one.signed_on === null && one.refusal_reason === null,
  );
  return [unsigned ? 'signHearingRecord' : 'confirmHearingRecord'];
}

function signed(state: State): string[] {
  if (state.hearing.record_published_at === null) return reviewing(state, 'publishHearingRecord');
  return state.report ? reviewing(state, 'publishHearingReport') : ['saveHearingReport'];
}

/** Actions that lead a hearing on from each stage. */
export const ONWARD: Readonly<Record<string, (state: State) => string[]>> = {
  PLANNED: (state) => reviewing(state, 'publishHearingNotice'),
  NOTICE_PUBLISHED: afterNotice,
  SELECTING: selecting,
  LIST_PUBLISHED: (state) =>
    active(state).every((one) => one.delivered_on !== null)
      ? ['finishHearingDelivery']
      : ['recordHearingDelivery', 'recordHearingDelivery', 'recordHearingDelivery', 'sendHearingMaterials'],
  MATERIALS_DELIVERED: () => ['holdHearing'],
  HELD: held,
  RECORD_SIGNED: signed,
};
