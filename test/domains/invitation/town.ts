/** A county and one of its towns that decides for itself, each with an office that invites to its own meetings. */
import { expect } from 'vitest';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';
import { MeetingKind } from '#server/law/procedure/discussion-meeting.ts';
import type { BuiltMeeting } from '#test/kernel/build-meeting.ts';
import { buildActor, buildUnit } from '#test/kernel/people.ts';
import { invitations } from './invitations.ts';
import { openRoom } from './room.ts';

/** The town is 青石镇; nobody there holds a post of the county. */
export async function openTownRoom() {
  const room = await openRoom();
  const { database, people } = room;
  const desk = invitations(room);
  const town = Object.assign(await buildUnit(database, 'qs', '青石镇人民政府'), { decidesItself: true });
  await database.sql(`update unit set kind = 'TOWNSHIP', decides_itself = true where id = $1`, [town.id]);
  const own = {
    office: await buildActor(database, town, [Role.GOV_OFFICE_STAFF], '镇办公室子'),
    leader: await buildActor(database, town, [Role.GOV_LEADER], '副镇长甲'),
    clerk: await buildActor(database, town, [Role.UNIT_STAFF], '镇经办人乙'),
  };
  const ofTown = () =>
    room.meeting({ unit: town, kind: MeetingKind.OFFICE, name: '青石镇政府第12次办公会议' });
  const itemOf = async (built: Promise<BuiltMeeting>) => {
    const { id, no, itemIds } = await built;
    return { meetingId: id, no, itemId: itemIds[2]! };
  };
  /** An item whose letters the body's own office sent. */
  const invited = async (by: Actor, built: Promise<BuiltMeeting>) => {
    const item = await itemOf(built);
    const { result: offered } = await room.offer(by, item.itemId);
    const { result: drawn } = await room.draw(by, offered!);
    const { result } = await desk.send(by, item.itemId);
    expect(result?.__typename).toBe('InvitationsOfItem');
    return { ...item, draw: drawn!, list: result!.invitations };
  };
  return { ...room, county: people.govOffice, desk, town, own, ofTown, itemOf, invited };
}
