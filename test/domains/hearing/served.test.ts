import { describe, expect, it } from 'vitest';
import { ask } from '#test/kernel/ask.ts';
import { courseOf } from './course.ts';
import { codesOf, openRoom } from './room.ts';
import type { Answer } from './samples.ts';
import { tidingsOf } from './tidings.ts';

const room = await openRoom();
const { database, people, action, done, announced } = room;
const { clerk, lead, otherClerk, auditor } = people;
const course = courseOf(room);
const { runJobs } = tidingsOf(room);
const START = '2026-11-23T00:30:00Z';
const begin = () => database.setClock(START);

interface Service {
  participantId: string;
  told: { way: string | null; status: string | null; by: string };
  sent: { way: string | null; status: string | null; at: string | null };
  served: { way: string | null; at: string | null; by: string };
  deliveredOn: string | null;
  receipt: { name: string } | null;
}

const CHANNEL = 'way status at by';
/** 送达情况 as the desk asks for it. */
async function servicesOf(actor: typeof clerk | null, no: string): Promise<Service[]> {
  const { data } = await ask(database, actor, {
    query: `query($no: String!) { hearing(no: $no) { services { participantId told { ${CHANNEL} } sent { ${CHANNEL} }
      served { ${CHANNEL} } deliveredOn receipt { name } } } }`,
    variables: { no },
  });
  return (data as unknown as { hearing: { services: Service[] } }).hearing.services;
}

/** A listed hearing of which somebody left a mail address and somebody a telephone number. */
async function mailed() {
  const sides = [{ side: 'CONSUMER', seats: 3, mode: 'NONE' }];
  let hearing = await announced({ sides });
  const contacts = [
    { contactKind: 'EMAIL', contact: 'canjia@lanxi.example' },
    { contactKind: 'PHONE', contact: '13800000000' },
    {},
  ];
  for (const contact of contacts)
    hearing = await done(clerk, 'nominateHearingParticipant', {
      id: hearing.id,
      version: hearing.version,
      input: { side: 'CONSUMER', name: '周某某', showName: true, capacity: '', ...contact },
    });
  hearing = await done(lead, 'publishHearingList', { id: hearing.id, version: hearing.version });
  await runJobs();
  return hearing;
}

/** The mail server took what waits. */
const mailsLeave = () =>
  database.sql(`update message set status = 'SENT', sent_at = app_now(), settled_at = app_now()
    where way = 'MAIL' and topic like 'hearing:%' and status <> 'OBSOLETE'`);

describe('第十六条 送达以发送、电话和送达回证的记录为准', () => {
  it('发到邮箱的以发出为准；打了电话不算送达；没有收到的另行当面送达', async () => {
    await begin();
    const { id, no, version } = await mailed();
    const sent = await done(clerk, 'sendHearingMaterials', { id, version });
    await runJobs();
    const finish = { id, version: sent.version };
    const [LATE, UNTOLD] = ['HEARING_MATERIAL_LATE', 'HEARING_PARTICIPANT_UNTOLD'];
    // Nothing has left yet: neither the notice nor the materials.
    expect(codesOf(await action(clerk, 'finishHearingDelivery', finish))).toEqual([
      LATE,
      LATE,
      LATE,
      UNTOLD,
      UNTOLD,
      UNTOLD,
    ]);
    await database.setClock('2026-11-24T02:00:00Z');
    await mailsLeave();
    await database.sql(`update message set status = 'CALLED', settled_at = app_now() where way = 'PHONE'
      and about_id = '${id}'`);
    const [mail, phone, none] = await servicesOf(clerk, no);
    expect(mail).toMatchObject({ served: { way: 'MAIL' }, deliveredOn: '2026-11-24', receipt: null });
    expect(phone).toMatchObject({ told: { way: 'PHONE', status: 'CALLED' }, deliveredOn: null });
    expect(none?.deliveredOn).toBeNull();
    const late = await action(clerk, 'finishHearingDelivery', finish);
    expect(codesOf(late)).toEqual(['HEARING_MATERIAL_LATE', 'HEARING_MATERIAL_LATE']);
    const handed = await course.handedOver(sent, '2026-11-24', [phone, none]);
    const finished = await done(clerk, 'finishHearingDelivery', { id, version: handed.version });
    const { served, receipt } = (await servicesOf(clerk, no))[1] ?? {};
    expect(served).toMatchObject({ way: 'PAPER', by: clerk.name });
    expect(receipt?.name).toContain('送达回证');
    // The channel's report outlives its messages.
    await database.sql(`update message set status = 'FAILED', sent_at = null where about_id = '${id}'`);
    expect((await servicesOf(clerk, no))[0]).toMatchObject({
      served: { way: 'MAIL' },
      deliveredOn: '2026-11-24',
    });
    expect(finished.participants.map(({ deliveredOn }) => deliveredOn)).toEqual(Array(3).fill('2026-11-24'));
  });

  it('再发一次只发给还没有收到的；都收到了不用再发', async () => {
    await begin();
    const { id, version } = await mailed();
    const sent = await done(clerk, 'sendHearingMaterials', { id, version });
    await runJobs();
    await mailsLeave();
    const count = async () =>
      (
        await database.sql<{ way: string }>(
          `select way from message where about_id = '${id}' and topic = 'hearing:MATERIALS_SENT' order by id`,
        )
      ).map(({ way }) => way);
    expect(await count()).toEqual(['MAIL', 'PHONE', 'PHONE']);
    await database.setClock('2026-11-24T02:00:00Z');
    const again = await done(clerk, 'sendHearingMaterials', { id, version: sent.version });
    await runJobs();
    expect(await count()).toEqual(['MAIL', 'PHONE', 'PHONE', 'PHONE', 'PHONE']);
    const handed = await course.handedOver(again, '2026-11-24');
    expect(codesOf(await action(clerk, 'sendHearingMaterials', { id, version: handed.version }))).toEqual([
      'HEARING_MATERIALS_ALL_SERVED',
    ]);
  });

  it('延期以前发送的不算', async () => {
    await begin();
    const { id, no, version } = await mailed();
    await done(clerk, 'sendHearingMaterials', { id, version });
    await runJobs();
    await mailsLeave();
    expect((await servicesOf(clerk, no))[0]?.deliveredOn).toBe('2026-11-23');
    await database.setClock('2026-11-24T02:00:00Z');
    const moved = { heldOn: '2027-01-15', startsAt: '14:30', place: '县会议中心', reason: '场地临时征用' };
    const back = await done(lead, 'postponeHearing', {
      id,
      version: await course.versionOf(id),
      input: moved,
    });
    expect((await servicesOf(clerk, no))[0]?.deliveredOn).toBeNull();
    const listed = await done(lead, 'publishHearingList', { id, version: back.version });
    expect(codesOf(await action(clerk, 'finishHearingDelivery', { id, version: listed.version }))).toEqual([
      ...Array.from({ length: 3 }, () => 'HEARING_MATERIAL_LATE'),
      // The mail that was sent named the old day; of the new one nobody has been notified.
      ...Array.from({ length: 3 }, () => 'HEARING_PARTICIPANT_UNTOLD'),
    ]);
    expect((await servicesOf(clerk, no))[0]?.told).toMatchObject({ way: null, status: null });
    await runJobs();
    await mailsLeave();
    expect((await servicesOf(clerk, no))[0]?.told).toMatchObject({ way: 'MAIL', status: 'SENT' });
    // Two left a telephone number or nothing, and nobody has called them.
    expect(codesOf(await action(clerk, 'finishHearingDelivery', { id, version: listed.version }))).toEqual([
      ...Array.from({ length: 3 }, () => 'HEARING_MATERIAL_LATE'),
      ...Array.from({ length: 2 }, () => 'HEARING_PARTICIPANT_UNTOLD'),
    ]);
  });

  it('举行时再看一遍送达；送达情况只有本单位和审计人员看得到', async () => {
    await begin();
    const ready = await course.ready();
    const { id, version, no, participants } = ready;
    for (const actor of [null, otherClerk]) expect(await servicesOf(actor, no)).toEqual([]);
    for (const actor of [clerk, auditor]) expect(await servicesOf(actor, no)).toHaveLength(5);
    await database.setClock('2026-12-24T06:00:00Z');
    const hold = () => action(clerk, 'holdHearing', { id, version, input: course.heldInput(participants) });
    const unserve = (columns: string) =>
      database.sql(`update hearing_participant set ${columns} where id = $1`, [participants[2]?.id]);
    await unserve('served_at = null, served_way = null, delivered_on = null');
    const refused: Answer = await hold();
    expect(refused.findings).toMatchObject([
      { rule: 'R-29', code: 'HEARING_MATERIAL_LATE', severity: 'BLOCK' },
    ]);
    // As it was registered before: a day alone.
    await unserve(`delivered_on = '2026-12-15'`);
    expect(codesOf(await hold())).toEqual([]);
  });
});
