import type { DrawInput } from '#schema/invitation/draw-input.ts';
import type { PoolMember } from '#schema/invitation/draw-parts.ts';
import { DrawSeed } from '#schema/invitation/draw-seed.ts';
import { Draw } from '#schema/invitation/draw.ts';
import { newId } from '#schema/kernel/id.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import type { Acknowledged, CommandContext } from '#server/ground/kernel/context.ts';
import { tryLater, unauthenticated } from '#server/ground/kernel/fault.ts';
import { random } from '#server/ground/kernel/random.ts';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { refuseVagueUnits } from '#server/law/draw/concerned-units.ts';
import { refuseDrawPlan } from '#server/law/draw/draw-plan.ts';
import { DrawMethod } from '#server/law/draw/draw-words.ts';
import { Refusal } from '#server/law/refusal.ts';
import { offerOf } from '#server/ground/lottery/lottery-offer.ts';
import { LotteryTimedOut, planInWorker } from '#server/ground/lottery/plan-in-worker.ts';
import { lotteryCommitment, offerDigestOf } from '#server/ground/proof/lottery.ts';
import { rotationCommitment, rotationDigestOf } from '#server/ground/proof/rotation.ts';
import { candidatesOf, refusePool } from './candidates.ts';
import { lotteryPool, lotteryProblemOf, rotationOfferOf, rotationPool } from './draw-offer.ts';
import { type Registered, registeredFor } from './draw-pool.queries.ts';
import { invites } from './invitation.permissions.ts';
import { type ItemOfMeeting, loadItem, pagesOfInviting, refuseInvitingNow } from './load-item.ts';
import { conflictFinding } from './quota-conflict-findings.ts';
import { refuseSecondDraw } from './standing-draw.ts';

const SEED_BYTES = 32;
/**
 * Limit of the search in seconds, as the whole answer takes nine at most: the best lottery found by then is taken, and
 * marked as unproved where it is.
 */
const SEARCH_SECONDS = 3.5;

/** Purpose that the sealed seed of a draw is bound to. */
export const drawSeedPurpose = (drawId: string) => `draw:${drawId}`;

/**
 * 公布抽选方案: method, quotas, pool and who is left out stand, with the seed's commitment, before anybody is chosen. The seed is
 * made by the machine and sealed: until the draw nobody knows it, and from now on nobody can choose another.
 */
export const offerDraw = defineCommand(
  ['draw.offered', '公布抽选方案'],
  invites,
  async (
    command,
    itemId: string,
    input: DrawInput,
    acknowledged: readonly Acknowledged[],
  ): Promise<string | Refusal> => {
    const of = await loadItem(command, itemId);
    const earlier = await command.em.find(Draw, { itemId: of.item.id });
    const refusal = command.refusalOf([
      ...refuseInvitingNow(of),
      ...refuseDrawPlan(input, of.item.disclosure),
      ...refuseVagueUnits(input.concernedUnits),
      ...refuseSecondDraw(earlier),
    ]);
    if (refusal) return refusal;
    const parties = { units: input.concernedUnits, regions: input.concernedRegions };
    const registered = await registeredFor(command.db, askedFor(command, of));
    const { pool, excluded } = candidatesOf(registered, dayOf(of.meeting.startsAt), of.item.title, parties);
    const lacking = command.refusalOf(refusePool(input, pool), acknowledged);
    if (lacking) return lacking;
    const no = `${of.meeting.no}-${of.item.position}-${earlier.length + 1}`;
    const seed = random(SEED_BYTES).toString('hex');
    const made = await makeOffer(input, pool, no, seed);
    if ('conflict' in made) return new Refusal([made.conflict]);
    return store(command, of, { ...made, no, attempt: earlier.length + 1, seed, excluded, parties, input });
  },
);

const askedFor = ({ policy }: CommandContext, { item, meeting }: ItemOfMeeting) => ({
  itemId: item.id,
  meetingId: meeting.id,
  unitId: meeting.unitId,
  startsAt: meeting.startsAt,
  restAfterMeetings: policy.restAfterMeetings,
});

/**
 * Computed parts of a draw's offer: the pool as published, the tickets of a lottery, the seed's commitment, the digest.
 */
interface Offer {
  pool: readonly PoolMember[];
  tickets: number[][] | null;
  provedFairest: boolean | null;
  commitment: string;
  offerDigest: string;
}

async function makeOffer(input: DrawInput, pool: readonly Registered[], no: string, seed: string) {
  if (input.method === DrawMethod.ROTATION) return rotationOffer(input, pool, no, seed);
  const members = lotteryPool(pool, input.quotas);
  const problem = lotteryProblemOf({ pool: members, quotas: input.quotas, seats: input.seats });
  const outcome = await planInWorker(problem, SEARCH_SECONDS).catch((error: unknown) => {
    throw error instanceof LotteryTimedOut
      ? tryLater('名额的组合太多，规定时间内没有排出签。请合并一些名额后再试。', 60)
      : error;
  });
  if ('conflict' in outcome) return { conflict: conflictFinding(outcome.conflict, input.quotas) };
  const offer = await offerOf(no, await lotteryCommitment(no, seed), problem, outcome.plan);
  return {
    pool: members,
    tickets: offer.tickets.map((ticket) => [...ticket]),
    provedFairest: outcome.plan.proved,
    commitment: offer.commitment,
    offerDigest: await offerDigestOf(offer),
  };
}

async function rotationOffer(
  { topics, quotas, seats }: DrawInput,
  candidates: readonly Registered[],
  no: string,
  seed: string,
): Promise<Offer> {
  const pool = rotationPool(candidates);
  const commitment = await rotationCommitment(no, seed);
  const offer = rotationOfferOf({ no, topics, quotas, seats, pool, commitment, tickets: null });
  const offerDigest = await rotationDigestOf(offer);
  return { pool, tickets: null, provedFairest: null, commitment, offerDigest };
}

interface Made extends Offer {
  no: string;
  attempt: number;
  seed: string;
  excluded: Draw['excluded'];
  parties: Draw['parties'];
  input: DrawInput;
}

function store(command: CommandContext, { item, meeting }: ItemOfMeeting, made: Made): string {
  const { em, actor, now, policy, services } = command;
  if (!actor) throw unauthenticated();
  const { seed, input, ...offer } = made;
  const { method, seats, quotas, topics } = input;
  const id = newId();
  em.create(Draw, {
    ...offer,
    id,
    meetingId: meeting.id,
    itemId: item.id,
    method,
    seats,
    quotas: quotas.map(({ attribute, label, categories, min, max }) => ({
      attribute,
      label,
      categories,
      min,
      max,
    })),
    topics: topics.map((topic) => topic.trim()).filter((topic) => topic !== ''),
    restAfterMeetings: policy.restAfterMeetings,
    offeredAt: now,
    offeredById: actor.id,
  });
  em.create(DrawSeed, { drawId: id, sealed: services.seal.close(seed, drawSeedPurpose(id)) });
  command.publish(...pagesOfInviting(meeting));
  return id;
}
