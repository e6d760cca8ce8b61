import { Role } from '#server/law/people/role.ts';
import { buildActor } from '#test/kernel/people.ts';
import type { Told } from './told.ts';
import type { County } from './county.ts';

/**
 * Acts of control, and the rule that bars whoever has a part in the matter (有利害关系的人): 第二十五条 of the legality review, the order of
 * work of the others.
 */
export const CONTROLS: Readonly<Record<string, string>> = {
  confirmDecisionFacts: 'R-74',
  returnDecisionFacts: 'R-74',
  tellMatter: 'R-74',
  recordFairCompetition: 'R-74',
  findRiskControllable: 'R-74',
  confirmLateEntry: 'R-74',
  returnLateEntry: 'R-74',
  requestLegalitySupplement: 'R-46',
  returnLegality: 'R-46',
  giveLegalityOpinion: 'R-46',
};

/** The rule that bars the unit's own people from this act; null where there is nothing to decide. */
export const barring = (name: string, { told }: Told): string | null =>
  told === null ? null : (CONTROLS[name] ?? null);

/** The same county as the unit that brings the matters would have it: its own people in every post of control. */
export async function interestedIn(county: County): Promise<County> {
  const { database, people } = county;
  const own = (...roles: Role[]) => buildActor(database, people.units.housing, roles);
  const justiceStaff = await own(Role.JUSTICE_STAFF);
  const posts = {
    reviewer: await own(Role.LEGALITY_REVIEWER),
    // A leader of the county has a part where they also answer for the unit.
    leader: await own(Role.GOV_LEADER, Role.UNIT_LEAD),
    market: await own(Role.MARKET_SUPERVISION),
    people: { ...people, justiceStaff },
  };
  return new Proxy(county, {
    get: (target, key) =>
      (key in posts ? posts[key as keyof typeof posts] : Reflect.get(target, key)) as unknown,
  });
}
