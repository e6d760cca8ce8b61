/** 会议方案: who convenes what, and who may not; each refusal leaves everything as it was. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { auditTrail, codesOf as faults } from '#test/kernel/ask.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { buildActor, buildUnit } from '#test/kernel/people.ts';
import { openRoom } from './room.ts';
import { PLAN } from './samples.ts';

const { database, people, send, done, read, refused } = await openRoom();
const { govOffice, media, clerk, lead, admin } = people;
const NOW = { version: 1 };
const ON_TIME = '2026-12-11T06:30:00Z';

const town = await buildUnit(database, 'town', '青石镇人民政府');
await database.sql(`update unit set kind = 'TOWNSHIP' where id = $1`, [town.id]);
const townClerk = await buildActor(database, town, [Role.UNIT_STAFF], '镇经办');
const townLead = await buildActor(database, town, [Role.UNIT_LEAD], '镇负责');

describe('会议方案', () => {
  it.each<[string, object, string[]]>([
    ['没有地点', { place: '' }, ['MEETING_TEXT_REQUIRED']],
    ['时间颠倒', { endsAt: PLAN.startsAt }, ['MEETING_TIME_INVALID']],
    ['传签不是会议', { kind: 'CIRCULATION' }, ['MEETING_KIND_NOT_CONVENED']],
  ])('%s，不能筹备', async (_title, change, codes) => {
    await refused(codes, govOffice, 'planMeeting', { input: { ...PLAN, ...change } });
  });

  it('编号按年份顺延，几人同时筹备也不重号', async () => {
    const made = await Promise.all([1, 2, 3].map(() => done(govOffice, 'planMeeting', { input: PLAN })));
    const numbers = made.map(({ no }) => Number(no.split('-')[1])).toSorted((one, other) => one - other);
    expect(numbers).toEqual([numbers[0], (numbers[0] ?? 0) + 1, (numbers[0] ?? 0) + 2]);
  });

  it('乡镇安排自己的办公会议；部门不安排政府会议；别的单位看不到', async () => {
    await refused(['UNIT_CONVENES_NO_MEETING'], clerk, 'planMeeting', { input: PLAN });
    await refused(['MEETING_KIND_NOT_CONVENED'], townClerk, 'planMeeting', { input: PLAN });
    const own = await done(townClerk, 'planMeeting', {
      input: { ...PLAN, kind: 'OFFICE', name: '镇长办公会议' },
    });
    expect(own).toMatchObject({ unit: { name: '青石镇人民政府' } });
    expect(await read(clerk, own.no)).toBeNull();
    const { id, version } = own;
    expect(faults(await send(lead, 'cancelMeeting', { id, version, reason: '因故不再召开。' }))).toEqual([
      'NOT_FOUND',
    ]);
    expect(await done(townLead, 'cancelMeeting', { id, version, reason: '因故不再召开。' })).toMatchObject({
      stage: 'CANCELLED',
      notices: [],
    });
  });

  it('已经预告的不再直接修改，版本旧了不覆盖，没有登录、没有岗位的不能办', async () => {
    const { id } = await buildMeeting(database, people, { stage: 'INVITING', startsAt: ON_TIME });
    await refused(['WRONG_STAGE'], govOffice, 'saveMeeting', { id, ...NOW, input: PLAN });
    await database.sql(`update meeting set stage = 'AGENDA_SET' where id = $1`, [id]);
    await refused(['MEETING_ANNOUNCED'], govOffice, 'saveMeeting', { id, ...NOW, input: PLAN });
    const tries = await Promise.all([
      send(govOffice, 'saveMeeting', { id, version: 7, input: PLAN }),
      send(null, 'saveMeeting', { id, ...NOW, input: PLAN }),
      send(media, 'saveMeeting', { id, ...NOW, input: PLAN }),
      send(admin, 'saveMeeting', { id, ...NOW, input: PLAN }),
      send(clerk, 'saveMeeting', { id, ...NOW, input: PLAN }),
      send(govOffice, 'saveMeeting', { id: randomUUID(), ...NOW, input: PLAN }),
      send(govOffice, 'saveMeeting', { id, ...NOW, input: { ...PLAN, startsAt: '明天' } }),
    ]);
    expect(tries.map(faults)).toEqual([
      ['CONFLICT'],
      ['UNAUTHENTICATED'],
      ['FORBIDDEN'],
      ['FORBIDDEN'],
      ['NOT_FOUND'],
      ['NOT_FOUND'],
      ['BAD_USER_INPUT'],
    ]);
    expect(
      (await auditTrail(database)).filter(
        ([actionName, outcome]) => actionName === 'meeting.saved' && outcome === 'DENIED',
      ).length,
    ).toBe(3);
  });
});
