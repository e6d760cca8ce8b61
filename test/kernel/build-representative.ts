import { Representative } from '#schema/register/representative.ts';
import { RepresentativeCategory } from '#server/law/register/representative-category.ts';
import { RepresentativeOrigin } from '#server/law/register/representative-origin.ts';
import { RepresentativeState } from '#server/law/register/representative-stage.ts';
import { asSystem } from './build-catalogue.ts';
import type { TestDatabase } from './database.ts';

/** Representative of a test; they are in office and verified unless it says otherwise. */
export type RepresentativeWish = Partial<
  Pick<
    Representative,
    | 'no'
    | 'name'
    | 'categories'
    | 'fields'
    | 'region'
    | 'village'
    | 'unitPost'
    | 'gender'
    | 'state'
    | 'termStartsOn'
    | 'termEndsOn'
    | 'verifiedOn'
    | 'awayUntil'
    | 'declaredInterests'
    | 'nameConsentOn'
  >
>;

/** Makes representatives (社会公众代表) directly, numbered as they come. */
export async function buildRepresentatives(
  database: TestDatabase,
  wishes: readonly RepresentativeWish[],
): Promise<Representative[]> {
  return asSystem(database, async (em) => {
    const known = await em.count(Representative);
    const made = wishes.map((wish, at) =>
      em.create(Representative, {
        no: `D2026-${String(known + at + 1).padStart(4, '0')}`,
        origin: RepresentativeOrigin.NOMINATED,
        state: RepresentativeState.ACTIVE,
        name: `代表${known + at + 1}`,
        categories: [RepresentativeCategory.RESIDENT],
        unitPost: '村民',
        fields: ['民生'],
        region: '城关镇',
        termStartsOn: '2025-01-01',
        termEndsOn: '2027-12-31',
        verifiedOn: '2025-01-06',
        enteredAt: new Date('2025-01-02T02:00:00Z'),
        ...wish,
      }),
    );
    await em.flush();
    return made;
  });
}
