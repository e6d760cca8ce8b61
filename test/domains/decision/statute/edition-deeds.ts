import {
  HearingChoice,
  type DecisionStepKind,
  type ParticipationMethod,
} from '#server/law/decision/decision-phase.ts';
import type { SpecialRuleKind } from '#server/law/catalogue/special-law.ts';
import { publishNewEdition } from '#test/domains/catalogue/new-edition.ts';
import type { Seeded } from '#test/domains/decision/model/seeded.ts';
import { type Deed, done, type Place, settle } from './deed.ts';
import { LAWS, mustSolicit, type Owing, owes } from './law.ts';
import type { ListedRow, Matter } from './matter.ts';

const LEAST = ['PUBLIC_PARTICIPATION', 'LEGALITY_REVIEW', 'COLLECTIVE_DISCUSSION'];
const MORE: readonly Owing[] = ['EXPERT_REVIEW', 'RISK_ASSESSMENT', 'FAIR_COMPETITION', 'OUTREACH'];

/** Random catalogue row of the next edition: now and then with more steps, now and then with fewer. */
function rowed(chance: Seeded): ListedRow {
  const laws = chance.some(LAWS, 0.1);
  // A row is published with what its laws ask (第三条第三款).
  const bare = { facts: [], laws, row: null };
  const more = chance.some(MORE, 0.3);
  return {
    hearing: chance.chance(0.2) || owes(bare, 'HEARING') ? 'YES' : 'NO',
    methods: chance.chance(0.5) || mustSolicit(bare) ? ['FORUM', 'PUBLIC_SOLICITATION'] : ['FORUM'],
    steps: [...LEAST, ...MORE.filter((step) => more.includes(step) || owes(bare, step))],
    laws,
  };
}

/** The number under which the catalogue lists it; outside it there is none. */
const listedNo = ({ no, row }: Matter) => (row ? no.split('-调')[0] : null);

async function publish({ county, matter }: Place, row: ListedRow): Promise<void> {
  const { database, people } = county;
  const no = listedNo(matter) ?? '';
  const [stands] = await database.sql<{ id: string; name: string }>(
    `select v.id, i.name from catalogue_item i join catalogue_version v on v.id = i.catalogue_version_id
     where i.no = $1 order by v.version_no desc limit 1`,
    [no],
  );
  const answer = await publishNewEdition(database, people, 2026, {
    seq: Number(no.slice(5)),
    name: stands?.name ?? '',
    hearing: row.hearing as HearingChoice,
    participationMethods: row.methods as ParticipationMethod[],
    requiredSteps: row.steps as DecisionStepKind[],
    specialRules: row.laws as SpecialRuleKind[],
  });
  if (answer.__typename === 'Refusal') throw new Error(JSON.stringify(answer));
}

/** 目录调整: another edition is published, and this matter's row says something else in it. */
export const EDITION_DEEDS: Readonly<Record<string, Deed>> = {
  publishEdition: {
    tell: (place) => {
      if (listedNo(place.matter) === null) return null;
      return { row: settle(place, 'row', () => rowed(place.chance)) };
    },
    act: async (place, { row }) => {
      await publish(place, row as ListedRow);
      return done;
    },
  },
};
