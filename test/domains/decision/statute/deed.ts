import { given, type World } from '#test/domains/decision/model/inputs.ts';
import type { Seeded } from '#test/domains/decision/model/seeded.ts';
import type { VerbName } from '#test/domains/decision/model/verbs.ts';
import type { Actor } from '#server/ground/kernel/authority.ts';
import type { County } from './county.ts';
import { bring, type Came } from './door.ts';
import type { Matter } from './matter.ts';
import type { Told } from './told.ts';

/** Context of an action: the matter as it is in the tables, and the random source of the walk. */
export interface Place {
  county: County;
  id: string;
  matter: Matter;
  chance: Seeded;
  /** Parameters of the action settled beforehand; the rest is left to chance. */
  settled?: Told;
}

/** Value of one parameter of an action: as settled beforehand, or by chance. */
export const settle = <Key extends keyof Told & string, Value extends Told[Key]>(
  { settled }: Place,
  key: Key,
  chance: () => Value,
): Value => (settled && key in settled ? (settled[key] as Value) : chance());

/** An action: its parameters, and how it is sent to the API. `tell` gives null when there is nothing to do it on. */
export interface Deed {
  tell: (place: Place) => Promise<Told | null> | Told | null;
  act: (place: Place, told: Told) => Promise<Came>;
}

export const worldOf = ({ county, matter, chance }: Place): World => ({
  state: matter,
  chance,
  executor: county.people.units.health.id,
  office: county.people.units.office.id,
  today: county.today,
});

/** A mutation of the decision itself, on the version that was read. */
export const onDecision = (place: Place, actor: Actor, verb: string, more: object): Promise<Came> =>
  bring(place.county.database, actor, verb, {
    id: place.id,
    version: place.matter.version,
    ...more,
  });

/** An action whose input is complete and lawful whatever the matter is. */
export const plain = (verb: VerbName, actor: (county: County) => Actor): Deed => ({
  tell: (place) => ({ given: given(verb, worldOf(place), false) }),
  act: (place, { given: input }) => onDecision(place, actor(place.county), verb, input as object),
});

export const done: Came = { done: true, rules: [], codes: [], id: '', version: 0 };

/** One after the other until one is refused; each is given the id and version that the one before answered. */
export async function inTurn(steps: readonly ((before: Came) => Promise<Came>)[]): Promise<Came> {
  let came = done;
  for (const step of steps) {
    came = await step(came);
    if (!came.done) return came;
  }
  return came;
}
