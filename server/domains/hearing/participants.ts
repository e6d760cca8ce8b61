import { HearingParticipant } from '#schema/hearing/hearing-participant.ts';
import { SignUpHearing } from '#schema/hearing/sign-up-hearing.ts';
import { SignUpPerson } from '#schema/signup/sign-up-person.ts';
import { SignUp } from '#schema/signup/sign-up.ts';
import type { Hearing } from '#schema/hearing/hearing.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { maskName } from '#server/law/people/display-name.ts';
import { STAKEHOLDER_SIDE_LABELS } from '#server/law/hearing/hearing-side.ts';
import type { ParticipantOrigin } from '#server/law/hearing/hearing-words.ts';
import { openPerson } from '#server/engines/signup/sign-up-person.ts';

/** Those who take part (现有的参加人): whoever declined is not among them. */
export const activeOf = async ({ em }: CommandContext, hearingId: string): Promise<HearingParticipant[]> =>
  em.find(HearingParticipant, { hearingId, declinedAt: null }, { orderBy: { position: 'asc' } });

/** Seats so far given, also to those who declined: numbers are never used twice. */
export const nextPosition = async ({ em }: CommandContext, hearingId: string): Promise<number> =>
  (await em.count(HearingParticipant, { hearingId })) + 1;

/** The participant with this id who still takes part, or NOT_FOUND. */
export async function participantIn(
  command: CommandContext,
  hearingId: string,
  participantId: string,
): Promise<HearingParticipant> {
  const found = (await activeOf(command, hearingId)).find(({ id }) => id === participantId.toLowerCase());
  if (!found) throw notFound('该参加人');
  return found;
}

/** Gives a seat to somebody who signed up, by the number on their receipt; their full name only where they agreed to it. */
export async function seatSignUp(
  command: CommandContext,
  hearing: Hearing,
  receiptNo: string,
  given: { origin: ParticipantOrigin; position: number },
): Promise<HearingParticipant> {
  const signUp = await command.em.findOneOrFail(SignUp, { subjectId: hearing.id, receiptNo });
  const signUpId = signUp.id;
  const { side, organisation, showName } = await command.em.findOneOrFail(SignUpHearing, { signUpId });
  if (!side) throw new Error(`${receiptNo} signed up for no side`);
  return command.em.create(HearingParticipant, {
    hearingId: hearing.id,
    side,
    ...given,
    displayName: showName ? await fullName(command, signUpId) : signUp.displayName,
    capacity: organisation ?? '',
    signUpId,
    receiptNo,
  });
}

async function fullName({ em, services }: CommandContext, id: string): Promise<string> {
  const { sealed } = await em.findOneOrFail(SignUpPerson, { signUpId: id });
  return openPerson(services.seal, id, sealed).name;
}

/** The name in the list: full where they agreed, else masked. */
export const listedName = (name: string, agreed: boolean): string => (agreed ? name : maskName(name));

/** The list, a line a seat (听证参加人名单). */
export const listLines = (participants: readonly HearingParticipant[]): string[] =>
  participants.map(({ side, displayName, capacity }) =>
    [STAKEHOLDER_SIDE_LABELS[side], displayName, capacity].filter((part) => part !== '').join('　'),
  );
