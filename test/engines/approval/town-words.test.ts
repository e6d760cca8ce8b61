/** R-18、R-70. 国令713号第四十二条：乡镇自行决策的事项，由本机关的领导批准，各处写明的也是本机关的岗位。 */
import { expect, it } from 'vitest';
import { Role } from '#server/law/people/role.ts';
import { carryOut } from '#test/domains/consultation/consultation-asking.ts';
import { ask } from '#test/kernel/ask.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildActor, buildPeople } from '#test/kernel/people.ts';
import { approve, askFor, standingOf } from './approvals.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk, lead } = people;
const town = people.units.housing;
await database.sql(`update unit set kind = 'TOWNSHIP', decides_itself = true where id = $1`, [town.id]);
town.decidesItself = true;
const ownLeader = await buildActor(database, town, [Role.GOV_LEADER]);
const countyLeader = await buildActor(database, people.units.office, [Role.GOV_LEADER]);
const KIND = 'SHORTENED_PERIOD';
const REASON = '气象部门预报首轮强寒潮将于11月底影响本镇，供热主体须在11月30日前完成燃料储备和管网注水。';

it('乡镇缩短期限，由本机关领导批准，县政府领导不批', async () => {
  await database.setClock('2026-11-16T01:00:00Z');
  const plan = { state: 'APPROVED', closesOn: '2026-11-26', shortenReason: REASON } as const;
  const { id } = await buildConsultation(database, people, plan);
  await database.sql('alter table decision disable trigger decision_organ_stays');
  await database.sql(
    'update decision set organ_id = lead_unit_id where id = (select decision_id from consultation where id = $1)',
    [id],
  );
  await database.sql('alter table decision enable trigger decision_organ_stays');
  const { data } = await ask(database, clerk, {
    query: 'query($id: ID!) { deskConsultation(id: $id) { decision { organ { id } } } }',
    variables: { id },
  });
  expect(data).toEqual({ deskConsultation: { decision: { organ: { id: town.id } } } });
  const open = await carryOut(database, lead, 'openConsultation', { id, version: 1, acknowledged: [] });
  expect(open.findings?.[0]?.message).toContain('须经本机关领导或者本机关负责人在平台上批准');
  const approvers = '本机关领导或者本机关负责人';
  expect(await standingOf(database, clerk, KIND, id)).toMatchObject({ approvers });
  const asked = await askFor(database, clerk, KIND, id);
  expect(await approve(database, countyLeader, asked)).toMatchObject({ refused: ['NOT_ASKED_OF_YOU'] });
  expect(await approve(database, ownLeader, asked)).toMatchObject({
    answeredBy: `${ownLeader.name}（本机关领导）`,
  });
});
