import { act } from '#server/kernel/act.ts';
import { anyone } from '#server/kernel/authority.ts';
import { holdForSignUp } from './sign-up-store.ts';
import { letGo, offerFreeSeats } from './waiting-seats.ts';

/** 候补席位顺延: a seat that was not claimed in time goes on to the next; how many went on. */
export const passHearingSeats = act('hearing.seatsPassed', anyone, async (command, hearingId: string) => {
  command.about('hearing', hearingId);
  const held = await holdForSignUp(command, hearingId);
  const passed = await letGo(command, held);
  await offerFreeSeats(command, held);
  if (passed > 0) command.publish(`hearing:${held.no}`, 'hearings');
  return passed;
});
