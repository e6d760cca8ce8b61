import { PLAN } from '#test/domains/hearing/samples.ts';
import { bring, type Came } from './door.ts';
import { type Deed, done, inTurn, type Place } from './deed.ts';
import { later } from './law.ts';

const openFile = async ({ county, id }: Place): Promise<string> => {
  const [row] = await county.database.sql<{ id: string }>(
    `select id from decision_file where decision_id = $1 and kind = 'DRAFT' order by uploaded_at desc limit 1`,
    [id],
  );
  return row?.id ?? '';
};

const GIVEN_UP = '情况有变化，这次听证会不再举行。';

async function announceHearing(place: Place): Promise<Came> {
  const { county, id, matter } = place;
  const { database, people, today } = county;
  const price = matter.laws.includes('UTILITY_PRICE');
  // In this county the responsible unit is the price authority.
  await database.sql('update unit set price_authority = true where id = $1', [people.clerk.unitId]);
  const file = await openFile(place);
  const input = {
    ...PLAN,
    isPrice: price,
    heldOn: later(today, 45),
    signUpOpensAt: `${today}T03:00:00Z`,
    signUpClosesAt: `${later(today, 10)}T09:00:00Z`,
    draftFileId: file,
    explanationFileId: file,
  };
  const paper = { kind: 'HEARING' };
  const reread = async (): Promise<{ id: string; version: number }> =>
    (
      await database.sql<{ id: string; version: number }>(
        'select id, version from hearing where decision_id = $1 order by id desc limit 1',
        [id],
      )
    )[0] ?? { id: '', version: 0 };
  const came = await inTurn([
    () => bring(database, people.clerk, 'planHearing', { decisionId: id, input }),
    async () => bring(database, people.clerk, 'submitPaper', { ...paper, ...(await reread()) }),
    async () => bring(database, people.secrecy, 'passPaper', { ...paper, ...(await reread()) }),
    async () => bring(database, people.lead, 'publishHearingNotice', await reread()),
  ]);
  // One that cannot be announced is given up, so that the next one may be planned.
  const left = came.done ? null : await reread();
  if (left?.id) await bring(database, people.lead, 'cancelHearing', { ...left, reason: GIVEN_UP });
  return came;
}

const standingHearing = ({ matter }: Place) =>
  matter.hearings.find(({ stage }) => stage !== 'CANCELLED' && stage !== 'REPORT_PUBLISHED');

/** 听证 (第十六条、第十七条): announced, cancelled, held. */
export const HEARING_DEEDS: Readonly<Record<string, Deed>> = {
  announceHearing: {
    tell: (place) => (standingHearing(place) ? null : {}),
    act: announceHearing,
  },
  cancelHearing: {
    tell: (place) => {
      const hearing = standingHearing(place);
      return hearing ? { hearing } : null;
    },
    act: ({ county }, { hearing }) =>
      bring(county.database, county.people.lead, 'cancelHearing', {
        ...(hearing as object),
        stage: undefined,
        reason: '省政府已统一出台办法，听证会取消。',
      }),
  },
  holdHearing: {
    tell: (place) => {
      const hearing = standingHearing(place);
      return hearing ? { hearing } : null;
    },
    // The course of a hearing has a model of its own (test/domains/hearing/model); here it is held by rows.
    act: async ({ county, id }, { hearing }) => {
      await county.database.sql(`update hearing set stage = 'REPORT_PUBLISHED' where id = $1`, [
        (hearing as { id: string }).id,
      ]);
      await county.database.sql(
        `insert into decision_step (id, decision_id, kind, status, happened_on) values (gen_random_uuid(), $1, 'HEARING', 'DONE', $2)
         on conflict (decision_id, kind) do update set status = 'DONE', happened_on = excluded.happened_on`,
        [id, county.today],
      );
      return done;
    },
  },
};
