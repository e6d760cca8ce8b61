import { registerEnumType } from 'type-graphql';
import { View, of } from './fields.ts';
import { Capability } from './refusal.ts';

/** Type of the contract for one action on a noun: whether the viewer may take it, and why not. */
export interface OfferType<A extends string> {
  new (): Capability & { readonly action: A };
  /** Enum of the noun's actions, as the contract knows it. */
  readonly Action: Readonly<Record<A, A>>;
  readonly words: string;
}

/** Answer to each action of an offer type. */
export type Can<O> = O extends OfferType<infer A> ? Readonly<Record<A, Capability>> : never;

/** Actions by name; with their labels, as the law's table has them. */
type Actions<A extends string> = readonly (A | { readonly event: A; readonly label: string })[];

/**
 * Offer of the actions on a noun (可办事项).
 *
 * @example
 * ```ts
 * export const HearingOffer = offerOf('Hearing', '听证可办事项', HEARING_TRANSITIONS);
 * export const ProposalOffer = offerOf('Proposal', '决策建议可办事项', ['startStudy', 'declineProposal']);
 * ```
 */
export function offerOf<const A extends string>(
  noun: string,
  words: string,
  actions: Actions<A>,
): OfferType<A> {
  const rows = actions.map((one) => (typeof one === 'string' ? { event: one, label: undefined } : one));
  const Action = Object.fromEntries(rows.map(({ event }) => [event, event])) as Record<A, A>;
  const valuesConfig = Object.fromEntries(
    rows.flatMap(({ event, label }) => (label === undefined ? [] : [[event, { description: label }]])),
  ) as Record<A, { description: string }>;
  registerEnumType(Action, { name: `${noun}Action`, description: words, valuesConfig });

  @View(`${noun}Offer`, `${words}之一：能否办理，以及为什么不能`)
  class Offer extends Capability {
    static readonly Action = Action;
    static readonly words = words;
    readonly action = of(() => Action) as A;
  }
  return Offer;
}
