/**
 * 国令713号第十四条 充分听取意见: the share of each town in the opinions against its share of the people, so that it is seen in time where to go and
 * ask. Nobody need say where they live; it is a help to the unit, and no ground against any opinion.
 */
import { type Town, townOf } from './county-towns.ts';

/** Head of what is told. */
export const UNHEARD = '还没有听到的地方';

/** A fifth: chance alone rarely brings a town so far below its share once it could have given several. */
const LEAST_SHARE = 1 / 5;

/** With fewer opinions a small town has less than one to give, and only silence can be told. */
export const ENOUGH_TO_COMPARE = 20;

/** How many opinions give a place, as it was written; null: none was given. */
export interface PlaceCount {
  readonly place: string | null;
  readonly opinions: number;
}

/** A town and what came from it. */
export interface TownHeard extends Town {
  readonly opinions: number;
  /** Opinions to a thousand people. */
  readonly perThousand: number;
  readonly unheard: boolean;
}

/** How many came from where; the towns in the order of the county. */
export interface TownHearing {
  readonly towns: readonly TownHeard[];
  /** Opinions that name one of the towns. */
  readonly told: number;
  /** Those that name none, or another place. */
  readonly untold: number;
  /** Too few to compare shares: only towns with none are named. */
  readonly few: boolean;
}

/** @returns null where the county has told no towns: nothing is compared. */
export function hearTowns(towns: readonly Town[], places: readonly PlaceCount[]): TownHearing | null {
  if (towns.length === 0) return null;
  const of = Map.groupBy(places, ({ place }) => (place === null ? null : townOf(place, towns)));
  const from = (town: Town | null) => (of.get(town) ?? []).reduce((sum, { opinions }) => sum + opinions, 0);
  const told = towns.reduce((sum, town) => sum + from(town), 0);
  const people = towns.reduce((sum, { population }) => sum + population, 0);
  const few = told < ENOUGH_TO_COMPARE;
  const heard = towns.map((town) => {
    const [opinions, due] = [from(town), (told * town.population) / people];
    return {
      ...town,
      opinions,
      perThousand: Math.round((opinions / town.population) * 100_000) / 100,
      unheard: opinions === 0 || (!few && opinions < due * LEAST_SHARE),
    };
  });
  return { towns: heard, told, untold: from(null), few };
}

const namesOf = (towns: readonly TownHeard[]) => towns.map(({ name }) => name).join('、');

/** The towns that have not spoken, and those that have said little for their size; nothing where all are heard. */
export function unheardText({ towns }: Pick<TownHearing, 'towns'>): string {
  const [none, little] = [true, false].map((silent) =>
    towns.filter(({ unheard, opinions }) => unheard && (opinions === 0) === silent),
  ) as [TownHeard[], TownHeard[]];
  return [
    none.length > 0 ? `还没有人提出意见：${namesOf(none)}。` : '',
    little.length > 0 ? `按人口算提得很少：${namesOf(little)}。` : '',
  ].join('');
}

/** Reservations under which the figures are read; `census` is where the populations come from, and of which day. */
export const hearingNotes = ({ told, untold, few }: Omit<TownHearing, 'towns'>, census: string): string[] => [
  `写明住在本县哪个乡镇、街道的${told}条；没有写明或者在外地的${untold}条，不计在内。`,
  few
    ? `写明的不足${ENOUGH_TO_COMPARE}条，只列一条也没有的。`
    : '一条也没有，或者不到按人口应有的五分之一，列为还没有听到。',
  `人口数：${census}。`,
];

/** Ways that the unit may take (听取意见的方式). */
export const GO_AND_ASK =
  '请到当地听取：可以采取座谈会、实地走访、书面征求意见、问卷调查等方式（《重大行政决策程序暂行条例》第十四条）。';
