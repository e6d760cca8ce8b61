/** R-14 承诺的参与方式，实际开展: counted from the records of the decisions that belong to the matter. */
import { expect, it } from 'vitest';
import { EXPERT_RECORD } from '#test/domains/procedure/samples.ts';
import { FORUM, questions as eventQuestions } from '#test/domains/event/questions.ts';
import { openActivities } from '#test/domains/participation/room.ts';
import { addRow, asSystem } from '#test/kernel/build-catalogue.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildDecision } from '#test/kernel/build-decision.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { HOUSING, openLists, type Told } from './room.ts';

const lists = await openLists();
const { database, people } = lists;
const activities = await openActivities({ database, people });
const events = eventQuestions(database);

const record = (decisionId: string, kind: string, content: object) =>
  database.sql(
    `insert into decision_record (id, decision_id, kind, happened_on, content, recorded_by_id, recorded_by_name, unit_name, recorded_at)
     values (gen_random_uuid(), $1, $2, '2026-11-10', $3, $4, '甲', '局', app_now())`,
    [decisionId, kind, JSON.stringify(content), people.clerk.id],
  );

/** A forum announced for 28 November. */
async function forum(decisionId: string) {
  const { result } = await events.plan(people.clerk, { ...FORUM, decisionId });
  const sent = await events.submit(people.clerk, { id: result?.id, version: result?.version });
  const passed = await events.pass(people.secrecy, { id: result?.id, version: sent.result?.version });
  await events.publish(people.lead, { id: result?.id, version: passed.result?.version });
  return result?.id;
}

const kept = async () => {
  const { matters } = (await lists.read(null)) as Told;
  return matters[0]?.kept;
};
const way = (name: string, promised: boolean, times: number | null) => ({ way: name, promised, times });

it('目录里没有启动的也可以归入；公告过的到举行完才计入，登记的、公告的不重复计', async () => {
  const first = await buildConsultation(database, people);
  const other = await buildDecision(database, people);
  const { id: listed } = (await database.sql<{ id: string }>('select id from catalogue_version'))[0] ?? {
    id: '',
  };
  await database.sql('alter table catalogue_item disable trigger user');
  const waiting = await asSystem(database, async (em) =>
    addRow(em, { id: listed, year: 2026 }, people, { seq: 90 }),
  );
  const ways = ['PUBLIC_SOLICITATION', 'FORUM', 'QUESTIONNAIRE', 'CALL', 'HEARING'];
  const decisionNos = [first.no, other.no, waiting.no];
  await lists.published({ matters: [{ ...HOUSING, ways, decisionNos }] });
  const none = [
    way('FORUM', true, 0),
    way('HEARING', true, 0),
    way('PUBLIC_SOLICITATION', true, 1),
    way('QUESTIONNAIRE', true, 0),
    way('CALL', true, null),
  ];
  expect(await kept()).toEqual(none);
  expect((await lists.read(null))?.matters[0]).toMatchObject({
    decisions: [
      { begun: true },
      { no: other.no, title: other.title, begun: true },
      { title: waiting.name, begun: false },
    ],
    nextHeldAt: null,
  });

  const eventId = await forum(other.id);
  expect(await kept()).toEqual(none);
  expect((await lists.read(null))?.matters[0]?.nextHeldAt).toMatch(/^2026-11-28/);
  await database.setClock('2026-11-30T02:00:00Z');
  await record(other.id, 'ACTIVITY', { method: 'FORUM', activityId: eventId, groups: [] });
  await record(other.id, 'ACTIVITY', { method: 'FORUM', activityId: null, groups: [] });
  await record(other.id, 'ACTIVITY', {
    method: 'HEARING',
    hearing: { shortfalls: ['NO_NOTICE'] },
    groups: [],
  });
  await record(first.decisionId, 'EXPERT_REVIEW', EXPERT_RECORD);
  expect(await kept()).toEqual([way('FORUM', true, 2), ...none.slice(1), way('EXPERT_REVIEW', false, 1)]);
});

it('问卷从开始作答计入，取消的不计；代表到场列席的议题计入，不公开的议题不计', async () => {
  await database.setClock('2026-11-20T02:00:00Z');
  const { decision, activity } = await activities.announced();
  const sit = async (disclosure: 'PUBLIC' | 'CLOSED', stage: string) => {
    const items = [{ title: '老旧小区改造', disclosure, decisionId: decision.id }];
    const wish = { stage: 'PUBLISHED', startsAt: '2026-11-19T06:30:00Z', items } as const;
    const { id, itemIds } = await buildMeeting(database, people, wish);
    await database.sql(
      `insert into invitation (id, meeting_id, item_id, addressee, capacity, category, quota, stage, created_at)
       values (gen_random_uuid(), $1, $2, '某代表', 'REPRESENTATIVE', 'RESIDENT', '群众', $3, app_now())`,
      [id, itemIds[0], stage],
    );
  };
  await sit('PUBLIC', 'ATTENDED');
  await sit('PUBLIC', 'ABSENT');
  await sit('CLOSED', 'ATTENDED');
  const matters = [{ ...HOUSING, ways: ['QUESTIONNAIRE', 'ATTENDANCE'], decisionNos: [decision.no] }];
  await lists.published({ changeNote: '另列一项', matters });
  expect(await kept()).toEqual([way('QUESTIONNAIRE', true, 0), way('ATTENDANCE', true, 1)]);
  await database.setClock('2026-11-22T02:00:00Z');
  expect(await kept()).toEqual([way('QUESTIONNAIRE', true, 1), way('ATTENDANCE', true, 1)]);
  await database.sql(`update public_activity set state = 'CANCELLED' where id = $1`, [activity.id]);
  expect(await kept()).toEqual([way('QUESTIONNAIRE', true, 0), way('ATTENDANCE', true, 1)]);
});
