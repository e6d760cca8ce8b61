/** 国令713号第十五条、第四十二条: each round says the period that it is to have, by the rules of its own body. */
import { expect, it } from 'vitest';
import { begun, openTown } from '#test/domains/decision/town/room.ts';
import { ownSetting } from '#test/domains/decision/town/path.ts';
import { buildConsultation, type ConsultationWish } from '#test/kernel/build-consultation.ts';
import { deskPage, publicPage } from './consultation-asking.ts';

const room = await openTown();
const { database, people, town } = room;
const FIELDS = 'askedPeriod { written fullOn } bodySetting { key value }';

/** A round of a decision that this unit prepares. */
const round = (wish: ConsultationWish) => buildConsultation(database, people, { unit: town, ...wish });
const own = { organId: town.id };

await ownSetting(await begun(room, '2026-001'), { consultationDays: '40' });
await database.setClock('2026-11-20T02:00:00Z');

it('第四十二条 镇设定40日的：镇的一轮满40日，县的一轮满30日', async () => {
  const open = { state: 'OPEN', opensOn: '2026-11-05', closesOn: '2026-12-18' } as const;
  const ofTown = await round({ ...own, ...open });
  const ofCounty = await round(open);
  expect(await publicPage(database, null, ofTown, FIELDS)).toEqual({
    askedPeriod: { written: '40日', fullOn: '2026-12-15' },
    bodySetting: [{ key: 'consultationDays', value: '40' }],
  });
  expect(await publicPage(database, null, ofCounty, FIELDS)).toEqual({
    askedPeriod: { written: '30日', fullOn: '2026-12-05' },
    bodySetting: [],
  });
});

it('设定以前公布的，依公布之日', async () => {
  const before = await round({ ...own, state: 'OPEN', opensOn: '2026-07-20', closesOn: '2026-12-18' });
  expect(await publicPage(database, null, before, FIELDS)).toMatchObject({
    askedPeriod: { written: '30日', fullOn: '2026-08-19' },
    bodySetting: [],
  });
});

it('还没有公布的，办理的人照计划公布之日看；公众看不到', async () => {
  const { id } = await round({ ...own, state: 'DRAFT' });
  expect(await deskPage(database, people.clerk, id, FIELDS)).toMatchObject({
    askedPeriod: { written: '40日', fullOn: '2026-12-30' },
  });
  const approved = await round({
    ...own,
    state: 'APPROVED',
    columns: { scheduledOpensAt: new Date('2026-11-25T01:00:00Z'), scheduledById: people.lead.id },
  });
  expect(await publicPage(database, null, approved, 'askedPeriod { written }')).toEqual({
    askedPeriod: null,
  });
});
