/** 国令713号第三条第三款: the catalogue on an agenda, from the list of items to the result that approves it. */
import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { buildCatalogueVersion } from '#test/kernel/build-catalogue.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { actions, resultOf } from '#test/domains/catalogue/questions.ts';
import { openRoom } from './room.ts';
import { PLAN } from './samples.ts';

const { changeOf, database, people, done, refused } = await openRoom();
const { govOffice, secondOffice } = people;
let versionNo = 0;

const version = async (stage: 'DRAFT' | 'REVIEWED') => {
  versionNo += 1;
  const finishedAt = stage === 'REVIEWED' ? new Date('2026-11-16T02:00:00Z') : null;
  return (await buildCatalogueVersion(database, people, { versionNo, stage, finishedAt })).version.id;
};
const item = (more: object) => ({ title: '审议年度目录', disclosure: 'PUBLIC', ...more });

describe('第三条第三款 目录列入议程，写明是哪一版', () => {
  it('选了已完成审核的一版，事由就是审议目录', async () => {
    const { id, version: at } = await done(govOffice, 'planMeeting', { input: PLAN });
    const items = [item({ catalogueId: await version('REVIEWED') })];
    const set = await done(govOffice, 'setAgenda', { id, version: at, items });
    expect(set.agenda[0]).toMatchObject({ purpose: 'CATALOGUE', decision: null });
  });

  it('没有写明哪一版的、还在拟订的、列为不予公开的，一并指出', async () => {
    const { id, version: at } = await done(govOffice, 'planMeeting', { input: { ...PLAN, sessionNo: 39 } });
    const closed = { disclosure: 'CLOSED', ground: 'INTERNAL_AFFAIRS', law: '国令711号第十六条' };
    const items = [
      item({ purpose: 'CATALOGUE' }),
      item({ catalogueId: await version('DRAFT') }),
      item({ ...closed, catalogueId: await version('REVIEWED') }),
      item({ purpose: 'OTHER', catalogueId: await version('REVIEWED') }),
    ];
    const codes = [
      'AGENDA_CATALOGUE_MISSING',
      'AGENDA_CATALOGUE_NOT_READY',
      'AGENDA_CATALOGUE_CLOSED',
      'AGENDA_PURPOSE_NOT_CATALOGUE',
    ];
    await refused(codes, govOffice, 'setAgenda', { id, version: at, items });
  });
});

describe('第三十条 审议目录也须到会人数足够，审议结果就是县政府的审议', () => {
  it('没有登记出席的，不能通过；通过并散会以后据此登记审议，登记以后结果和出席不再更正', async () => {
    await database.sql(
      `insert into organ_member (id, unit_id, name, post, head, since)
       values (gen_random_uuid(), $1, '丑', '县长', true, '2020-01-01')`,
      [people.units.office.id],
    );
    const catalogueId = await version('REVIEWED');
    const running = {
      title: '审议年度目录',
      purpose: 'CATALOGUE',
      startedAt: '2026-11-20T01:00:00Z',
    } as const;
    const { id, itemIds } = await buildMeeting(database, people, {
      stage: 'IN_SESSION',
      items: [{ ...running, catalogueId }],
    });
    const at = async (more: object = {}) => {
      const [row] = await database.sql<{ version: number }>('select version from meeting where id = $1', [
        id,
      ]);
      return { id, version: row?.version, ...more };
    };
    const end = async () => at({ itemId: itemIds[0], result: 'PASSED' });
    await refused(['ATTENDANCE_MISSING'], govOffice, 'endAgendaItem', await end());
    await done(govOffice, 'recordAttendance', await at({ input: { absences: [], observers: [] } }));
    await done(govOffice, 'endAgendaItem', await end());
    await done(govOffice, 'closeMeeting', await at());
    const correction = async () =>
      at({ itemId: itemIds[0], result: 'NOT_PASSED', reason: '会上没有通过，登记时误选为通过' });
    const [attendance, approval] = [
      {
        absences: [],
        observers: [{ name: '沈律', unit: '县司法局' }],
        reason: '核对签到表，漏登一名列席的人',
      },
      { id: catalogueId, version: 1 },
    ];
    await done(govOffice, 'recordAttendance', await at({ input: attendance }));
    const open = await ask(database, govOffice, actions.approveCatalogue(approval));
    expect(resultOf(open)).toMatchObject({ findings: [{ code: 'CHANGE_OPEN' }] });
    await done(secondOffice, 'confirmChange', await changeOf(id));
    const approved = await ask(database, govOffice, actions.approveCatalogue(approval));
    expect(resultOf(approved)).toMatchObject({ stage: 'GOV_APPROVED' });
    await refused(['DISCUSSION_RECORDED'], govOffice, 'correctAgendaResult', await correction());
    const again = { ...attendance, observers: [] };
    await refused(['DISCUSSION_RECORDED'], govOffice, 'recordAttendance', await at({ input: again }));
  });
});
