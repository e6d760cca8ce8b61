import { Arg, type ClassType, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Capability } from '#schema/kernel/refusal.ts';
import type { OfferType } from '#schema/kernel/offer.ts';
import type { Context } from './context.ts';

type Answers<A extends string> = Readonly<Record<A, Capability>>;

/**
 * Field of a noun with what the viewer may do with it (可办事项): an offer for each action of their post, with the findings
 * against it; none for another post's. Those asked for by name, or all.
 *
 * @example
 * ```ts
 * export const HearingOffers = offers(HearingView, HearingOffer, hearingCapabilities);
 * export const ApprovalOffers = offers(ApprovalView, ApprovalOffer); // the row has read its own
 * ```
 */
export function offers<A extends string>(
  noun: ClassType,
  offer: OfferType<A>,
  read: (noun: never, context: Context) => Answers<A> | null | Promise<Answers<A> | null> = own,
  field = 'viewerCan',
): ClassType {
  class Offers {
    readonly offer = offer;
  }
  const prototype = Offers.prototype;
  const value = async (of: never, context: Context, asked: readonly A[] | null) =>
    listed(await read(of, context), asked);
  Object.defineProperty(prototype, field, { value });
  Root()(prototype, field, 0);
  Ctx()(prototype, field, 1);
  Arg('actions', () => [offer.Action], { nullable: true })(prototype, field, 2);
  FieldResolver(() => [offer], { description: offer.words })(prototype, field, { value });
  Resolver(() => noun)(Offers);
  return Offers;
}

const own = <A extends string>({ viewerCan }: { viewerCan: Answers<A> }) => viewerCan;

/** Neither permitted nor refused for a reason: the action of another post. */
const ofAnotherPost = ({ allowed, findings }: Capability) => !allowed && findings.length === 0;

const listed = <A extends string>(answers: Answers<A> | null, asked: readonly A[] | null) =>
  Object.entries<Capability>(answers ?? {}).flatMap(([action, answer]) =>
    ofAnotherPost(answer) || (asked && !asked.includes(action as A))
      ? []
      : [{ action, allowed: answer.allowed, findings: answer.findings }],
  );
