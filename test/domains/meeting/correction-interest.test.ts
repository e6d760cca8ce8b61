/** 国令713号第二十五条，比照办理: who brings the matter of a meeting does not confirm that its record is put right. */
import { describe, expect, it } from 'vitest';
import { DecisionPhase } from '#server/law/decision/decision-phase.ts';
import { Role } from '#server/law/people/role.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildCatalogueVersion } from '#test/kernel/build-catalogue.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { buildActor } from '#test/kernel/people.ts';
import { openRoom } from './room.ts';

const { changeOf, database, people, done, refused } = await openRoom();
const { govOffice, secondOffice, units } = people;
const housing = await buildActor(database, units.housing, [Role.GOV_OFFICE_STAFF], '住建兼办');
const justice = await buildActor(database, units.justice, [Role.GOV_OFFICE_STAFF], '司法兼办');

await database.sql(
  `insert into organ_member (id, unit_id, name, post, head, since)
   values (gen_random_uuid(), $1, '丑', '县长', true, '2020-01-01')`,
  [units.office.id],
);

/** A meeting that discussed the housing bureau's decision first, then the catalogue that the justice bureau drafted. */
async function ended() {
  const { id: decisionId } = await buildDecision(database, people, { phase: DecisionPhase.SCHEDULED });
  const { version } = await buildCatalogueVersion(database, people, { versionNo: (next += 1) });
  const built = await buildMeeting(database, people, {
    stage: 'ENDED',
    items: [
      { title: '审议老旧小区改造方案', decisionId, result: 'NOT_PASSED' },
      { title: '审议年度目录', purpose: 'CATALOGUE', catalogueId: version.id, result: 'NOT_PASSED' },
      { title: '传达学习上级会议精神', result: 'NOTED' },
    ],
  });
  const at = async (more: object) => {
    const rows = await database.sql<{ version: number }>('select version from meeting where id = $1', [
      built.id,
    ]);
    return { id: built.id, version: rows[0]?.version, ...more };
  };
  const correct = async (item: number) => {
    const itemId = built.itemIds[item];
    const reason = '会上决定缓议，登记时误选';
    await done(
      govOffice,
      'correctAgendaResult',
      await at({ itemId, result: 'DEFERRED', resultText: '缓议。', reason }),
    );
    return changeOf(itemId);
  };
  return { ...built, at, correct };
}
let next = 10;

describe('审议结果的更正，由与议题没有关系的人确认', () => {
  it('承办单位的人兼任政府办岗位的，不能确认本单位议题的更正；别的单位的人可以', async () => {
    const change = await (await ended()).correct(0);
    await refused(['CONTROLLER_INTERESTED'], housing, 'confirmChange', change);
    await done(justice, 'confirmChange', change);
  });

  it('目录由司法局拟订，司法局的人不能确认目录审议结果的更正', async () => {
    const change = await (await ended()).correct(1);
    await refused(['CONTROLLER_INTERESTED'], justice, 'confirmChange', change);
    await done(housing, 'confirmChange', change);
  });

  it('不涉及哪个单位的议题，另一人确认即可', async () => {
    await done(housing, 'confirmChange', await (await ended()).correct(2));
  });

  it('待办只交给能确认的人', async () => {
    const { no, correct } = await ended();
    await correct(0);
    expect(await asked(housing, no)).toBe(false);
    expect(await asked(secondOffice, no)).toBe(true);
  });
});

describe('出席情况的更正，由与会上议题都没有关系的人确认', () => {
  it('到会人数关系到每一项议题：承办其中一项的，不能确认', async () => {
    const { id, at } = await ended();
    const input = { absences: [], observers: [{ name: '沈律', unit: '县司法局' }] };
    await done(govOffice, 'recordAttendance', await at({ input }));
    const reason = '核对签到表，没有人列席';
    await done(govOffice, 'recordAttendance', await at({ input: { absences: [], observers: [], reason } }));
    const change = await changeOf(id);
    await refused(['CONTROLLER_INTERESTED'], housing, 'confirmChange', change);
    await refused(['CONTROLLER_INTERESTED'], justice, 'confirmChange', change);
    await done(secondOffice, 'confirmChange', change);
  });
});

async function asked(actor: typeof housing, no: string): Promise<boolean> {
  const { data } = await ask(database, actor, { query: '{ workbench { tasks { kind path } } }' });
  const { tasks } = (data as unknown as { workbench: { tasks: { kind: string; path: string }[] } }).workbench;
  return tasks.some(({ kind, path }) => kind === 'CONFIRM_CHANGE' && path.endsWith(`/${no}`));
}
