/** 法规库 and 历史规划 as lists: what is asked for in the address, and what of the library answers it. */
import type { At } from '#client/route.ts';
import { PLANNING_KIND_LABELS, type PlanningKind } from '#server/law/statute/plan-entry.ts';
import { STATUTE_STANDING_LABELS, type StatuteStanding } from '#server/law/statute/statute-edition.ts';
import { plainNumber } from '#server/law/statute/statute-name.ts';
import { BASIS_LEVEL_LABELS } from '#client/words.ts';
import { LEVEL_WORDS } from '../addresses/statute.ts';
import type { Condition } from '../NothingFound.tsx';
import { meant } from '../parts/catalogue-filters.ts';
import type { StatutesData } from './StatutesPage.tsx';

/** An edition as the lists read it. */
export type Edition = StatutesData['statutes'][number];

/** How the effects stand in an address (效力). */
export const EFFECT_WORDS: Readonly<Record<StatuteStanding, string>> = {
  IN_FORCE: 'youxiao',
  AMENDED: 'xiugai',
  REPEALED: 'feizhi',
  COMING: 'weishixing',
};

/** How the kinds of plan stand in an address (规划的类别). */
export const PLAN_WORDS: Readonly<Record<PlanningKind, string>> = {
  DEVELOPMENT: 'fazhan',
  SPECIAL: 'zhuanxiang',
  REGIONAL: 'quyu',
  SPATIAL: 'kongjian',
};

type Level = keyof typeof LEVEL_WORDS;

/** Conditions asked for; null and '' ask for everything. */
export interface Asked {
  level: Level | null;
  effect: StatuteStanding | null;
  kind: PlanningKind | null;
  sought: string;
}

export const askedIn = ({ jibie, xiaoli, leibie, cha = '' }: At['query']): Asked => ({
  level: meant(LEVEL_WORDS, jibie),
  effect: meant(EFFECT_WORDS, xiaoli),
  kind: meant(PLAN_WORDS, leibie),
  sought: cha.trim(),
});

/** Every law once, by the edition of today, else the newest. */
export const onceEach = (editions: readonly Edition[]): Edition[] =>
  [...Map.groupBy(editions, ({ code }) => code).values()].flatMap(
    (of) => of.find(({ standing }) => standing === 'IN_FORCE') ?? of.slice(0, 1),
  );

/** The laws that answer: each once; asked for 已修改 or 尚未施行, the editions that are so. */
export function lawsFor(editions: readonly Edition[], { level, effect, sought }: Asked): Edition[] {
  const laws = editions.filter(
    (one) => !one.planKind && (level === null || one.level === level) && matches(one, sought),
  );
  if (effect === 'AMENDED' || effect === 'COMING')
    return laws.filter(({ standing, ends }) => standing === effect && !ends);
  return onceEach(laws).filter(({ standing }) => effect === null || standing === effect);
}

/** The plans that answer, each once, those that end last first. */
export const plansFor = (editions: readonly Edition[], { kind, sought }: Asked): Edition[] =>
  onceEach(
    editions.filter(
      (one) => one.planKind && (kind === null || one.planKind === kind) && matches(one, sought),
    ),
  ).toSorted(
    (one, other) =>
      (other.lastYear ?? 0) - (one.lastYear ?? 0) || (other.firstYear ?? 0) - (one.firstYear ?? 0),
  );

/** Every word stands in the title, the issuer or the number; a number however it is written. */
const matches = ({ title, issuer, docNo }: Edition, sought: string): boolean =>
  sought
    .split(/\s+/u)
    .filter((word) => word !== '')
    .every(
      (word) =>
        `${title} ${issuer} ${docNo}`.includes(word) ||
        (plainNumber(word) !== '' && plainNumber(docNo).includes(plainNumber(word))),
    );

/** The conditions in force, for the chips that drop them. */
export const conditionsOf = ({ level, effect, kind, sought }: Asked): Condition[] => [
  ...(sought ? [{ name: 'cha', word: sought, label: `含“${sought}”` }] : []),
  ...(level ? [{ name: 'jibie', word: LEVEL_WORDS[level], label: BASIS_LEVEL_LABELS[level] }] : []),
  ...(effect ? [{ name: 'xiaoli', word: EFFECT_WORDS[effect], label: STATUTE_STANDING_LABELS[effect] }] : []),
  ...(kind ? [{ name: 'leibie', word: PLAN_WORDS[kind], label: PLANNING_KIND_LABELS[kind] }] : []),
];
