import type { Seeded } from '#test/domains/decision/model/seeded.ts';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { DocumentKind } from '#server/law/decision/document-kind.ts';
import type { County } from './county.ts';
import { COURSE_DEEDS } from './course-deeds.ts';
import { type Deed, done, type Place } from './deed.ts';
import type { Came } from './door.ts';
import { EDITION_DEEDS } from './edition-deeds.ts';
import { boundBy } from './edition-oracle.ts';
import { EVALUATION_DEEDS } from './evaluation-deeds.ts';
import { FACT_DEEDS } from './fact-deeds.ts';
import { HEARD_DEEDS } from './heard-deeds.ts';
import { HEARING_DEEDS } from './hearing-deeds.ts';
import { LATE_DEEDS } from './late-deeds.ts';
import { CORRECTION_DEEDS } from './correction-deeds.ts';
import { correctedInPlace } from './correction-oracle.ts';
import { barring, CONTROLS } from './interested.ts';
import { LETTER_DEEDS } from './letter-deeds.ts';
import { type Matter, matterOf } from './matter.ts';
import { onward } from './onward.ts';
import { ORDER } from './grounds.ts';
import { FORBIDS, PAPERS_TOO } from './oracle.ts';
import type { Told } from './told.ts';
import { inherits, lateMarked, nothingLost, nothingSkipped, opinionsAnswered, pageTells } from './truths.ts';

const DEEDS: Readonly<Record<string, Deed>> = {
  ...COURSE_DEEDS,
  ...FACT_DEEDS,
  ...EVALUATION_DEEDS,
  ...HEARD_DEEDS,
  ...HEARING_DEEDS,
  ...LETTER_DEEDS,
  ...LATE_DEEDS,
  ...CORRECTION_DEEDS,
  /** Another draft is uploaded. */
  bringDraft: {
    tell: () => ({}),
    act: async ({ county, id }) => {
      await county.papers(id, [DocumentKind.DRAFT]);
      return done;
    },
  },
};
const NAMES = Object.keys(DEEDS);

/** Actions for the whole county, between its days. */
const COUNTY_DEEDS = EDITION_DEEDS;

/** An action that was tried. */
export interface Tried {
  deed: string;
  /** By somebody who has a part in the matter. */
  own: boolean;
  done: boolean;
  forbidden: readonly string[];
  phase: string;
}

/** One matter's random course; it ends where the product and the statute are not of one mind. */
export class StatuteWalk {
  readonly tried: Tried[] = [];
  /** Where the two were not of one mind: it stops there. */
  fault: string | null = null;
  /** The matter as the last action of this day left it. */
  #matter: Matter | null = null;

  constructor(
    readonly county: County,
    private id: string,
    readonly chance: Seeded,
    /** Probability that a page is read after an action. */
    readonly pages = 0.3,
    /** The county with the unit's own people in the posts of control; null: nobody tries. */
    readonly interested: County | null = null,
  ) {}

  /** Tries so many actions on one day. */
  async go(deeds: number): Promise<void> {
    this.#matter = null;
    for (let count = 0; count < deeds && this.fault === null; count += 1)
      await this.#one().catch((error: unknown) => {
        this.fault = error instanceof Error ? error.message : String(error);
      });
  }

  /** A new edition of the catalogue, on a day on which nobody else is at work. */
  async edition(): Promise<void> {
    if (this.fault !== null) return;
    this.#matter = null;
    await this.#deed('publishEdition').catch((error: unknown) => {
      this.fault = error instanceof Error ? error.message : String(error);
    });
  }

  /** Tries one action with settled parameters; open ones are left to chance. */
  lead(name: string, settled: Told = {}): Promise<void> {
    return this.#deed(name, settled);
  }

  /** Rows set as if other desks had worked on the matter. */
  async set(rows: string): Promise<void> {
    await this.county.database.sql(rows, [this.id]);
    this.#matter = null;
  }

  async #one(): Promise<void> {
    const { county, chance, id } = this;
    this.#matter ??= await matterOf(county.database, id);
    await this.#deed(chance.chance(0.88) ? chance.pick(onward(this.#matter, chance)) : chance.pick(NAMES));
  }

  async #deed(name: string, settled: Told = {}): Promise<void> {
    const { county, chance, id } = this;
    const matter = this.#matter ?? (await matterOf(county.database, id));
    const own = name in CONTROLS && this.interested && chance.chance(0.5) ? this.interested : null;
    const place: Place = { county: own ?? county, id, matter, chance, settled };
    const deed = DEEDS[name] ?? COUNTY_DEEDS[name];
    if (!deed) throw new Error(`no deed ${name}`);
    const told = await deed.tell(place);
    if (!told) return;
    const lawful = FORBIDS[name]?.(matter, told, county.today) ?? null;
    const bars = own && barring(name, told);
    const forbidden = bars ? [...(lawful ?? []), bars] : lawful;
    const came = await this.#act(deed, place, told, name);
    const after = await matterOf(county.database, id);
    this.tried.push({
      deed: name,
      own: own !== null,
      done: came.done,
      forbidden: forbidden ?? [],
      phase: after.phase,
    });
    const wrong = [
      ...(forbidden ? judged(name, forbidden, came) : []),
      ...nothingLost(matter, after),
      ...opinionsAnswered(after),
      ...nothingSkipped(after),
      ...lateMarked(after),
      ...(told.row && came.done ? boundBy(matter, after, told.row) : []),
      ...correctedInPlace(matter, after),
      ...(came.done && chance.chance(this.pages) ? await pageTells(county.database, after) : []),
      ...(await this.#followed(name, came, after)),
    ];
    this.#matter = this.id === id ? after : null;
    if (wrong.length > 0) throw new Error(this.#said(name, told, wrong));
  }

  async #act(deed: Deed, place: Place, told: Told, name: string): Promise<Came> {
    try {
      return await deed.act(place, told);
    } catch (error) {
      throw new Error(this.#said(name, told, [String(error)]), { cause: error });
    }
  }

  /** An adjustment is followed to the matter that it begins, and back where that one ends without effect. */
  async #followed(name: string, came: Came, matter: Matter): Promise<string[]> {
    const { county } = this;
    if (name === 'adjustDecision' && came.done) {
      const successor = matter.successors.at(-1);
      if (!successor) return ['adjusted, yet there is no successor'];
      this.id = successor.id;
      await county.papers(successor.id);
      return inherits(matter, await matterOf(county.database, successor.id));
    }
    if (matter.adjustsId === null) return [];
    const former = await matterOf(county.database, matter.adjustsId);
    if (matter.phase === DecisionPhase.TERMINATED && this.chance.chance(0.7)) this.id = matter.adjustsId;
    const inForce = ['ISSUED', 'PUBLISHED', 'EXECUTING', 'SUSPENDED', 'COMPLETED'].includes(matter.phase);
    return inForce && former.phase === DecisionPhase.ADJUSTING
      ? ['issued, yet what it adjusts stands beside it']
      : [];
  }

  #said(name: string, told: Told, wrong: readonly string[]): string {
    const course = this.tried
      .map((one) => `${one.deed} ${one.done ? 'done' : 'refused'} ${one.phase}`)
      .join('\n  ');
    return `MODEL_SEED=${this.chance.seed}, ${this.county.today}: ${name} ${JSON.stringify(told)}\n  ${wrong.join('\n  ')}\n  after\n  ${course}`;
  }
}

/**
 * Differences between statute and product: a forbidden action is refused by that rule, with all rules at once; an
 * allowed one is done.
 */
function judged(name: string, forbidden: readonly string[], { done: did, rules, codes }: Came): string[] {
  if (did) return forbidden.length > 0 ? [`done, though ${forbidden.join()} forbids it`] : [];
  if (forbidden.length === 0 && PAPERS_TOO.has(name)) return [];
  if (forbidden.length === 0)
    return [`refused by ${rules.join()} (${codes.join()}), though nothing forbids it`];
  if (forbidden.includes(ORDER)) return [];
  const silent = forbidden.filter((rule) => !rules.includes(rule));
  return silent.length > 0
    ? [`refused by ${rules.join()} (${codes.join()}), and nothing was said of ${silent.join()}`]
    : [];
}
