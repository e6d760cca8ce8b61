/** One paper of each kind, ready to be submitted; by whom, and how it is edited. */
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { Role } from '#server/law/people/role.ts';
import { openEvents } from '#test/domains/event/room.ts';
import { OPEN_DAY } from '#test/domains/event/questions.ts';
import { openRoom as openHearings } from '#test/domains/hearing/room.ts';
import { PLAN as HEARING_PLAN } from '#test/domains/hearing/samples.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { openRoom as openMeetings } from '#test/domains/meeting/room.ts';
import { PLAN as MEETING_PLAN } from '#test/domains/meeting/samples.ts';
import { CLOSED_MS, courseOf } from '#test/domains/playback/recording-course.ts';
import { openRoom as openRecordings } from '#test/domains/playback/recording-room.ts';
import { openPress } from '#test/domains/press/room.ts';
import { consultation, report } from './consultation-houses.ts';
import { correction } from './correction-house.ts';
import { disclosureCatalogue } from './disclosure-house.ts';
import { participationList } from './participation-list-house.ts';
import { publication } from './publication-house.ts';
import { codesOf, DONE, type PaperHouse, publishing, saving } from './paper-house.ts';

const hearing = async (): Promise<PaperHouse> => {
  const room = await openHearings();
  const { database, people } = room;
  let input: object = {};
  return {
    database,
    people,
    author: people.clerk,
    role: Role.UNIT_STAFF,
    publisher: people.lead,
    prepared: async () => {
      const { id: decisionId } = await room.matter();
      input = { ...HEARING_PLAN, ...(await room.papers(decisionId)) };
      return room.done(people.clerk, 'planHearing', { decisionId, input });
    },
    edit: (actor, ready) =>
      codesOf(database, actor, saving('saveHearing', 'HearingInput'), { ...ready, input }),
    publish: (actor, ready) => codesOf(database, actor, publishing('publishHearingNotice'), { ...ready }),
    stored: 'select review, version from hearing where id = $1',
    desk: '/gongzuotai/tingzheng/',
  };
};

const event = async (): Promise<PaperHouse> => {
  const { database, people, planned } = await openEvents();
  return {
    database,
    people,
    author: people.govOffice,
    role: Role.GOV_OFFICE_STAFF,
    publisher: people.govOffice,
    prepared: () => planned(),
    edit: (actor, ready) =>
      codesOf(database, actor, saving('saveEvent', 'EventInput'), { ...ready, input: OPEN_DAY }),
    publish: (actor, ready) => codesOf(database, actor, publishing('publishEvent'), { ...ready }),
    stored: 'select review, version from event where id = $1',
    desk: '/gongzuotai/kaifang/',
  };
};

const meeting = async (): Promise<PaperHouse> => {
  const { database, people } = await openMeetings();
  return {
    database,
    people,
    author: people.govOffice,
    role: Role.GOV_OFFICE_STAFF,
    publisher: people.leader,
    prepared: async () => {
      const wish = { stage: 'AGENDA_SET', startsAt: '2026-12-11T06:30:00Z' } as const;
      return { ...(await buildMeeting(database, people, wish)), version: 1 };
    },
    edit: (actor, ready) =>
      codesOf(database, actor, saving('saveMeeting', 'MeetingInput'), { ...ready, input: MEETING_PLAN }),
    publish: (actor, ready) => codesOf(database, actor, publishing('announceMeeting'), { ...ready }),
    stored: 'select review, version from meeting where id = $1',
    desk: '/gongzuotai/huiyi/',
  };
};

const recording = async (): Promise<PaperHouse> => {
  const room = await openRecordings();
  const { database, people } = room;
  const input = { title: '第一段', startsAt: '2026-11-20T01:00:00.000Z', durationMs: 60_000 + CLOSED_MS };
  return {
    database,
    people,
    author: people.media,
    role: Role.MEDIA_STAFF,
    publisher: people.media,
    prepared: async () => room.fresh((await courseOf(room).prepared()).recording.id),
    edit: (actor, ready) =>
      codesOf(database, actor, saving('saveRecording', 'RecordingInput'), { ...ready, input }),
    publish: (actor, ready) => codesOf(database, actor, publishing('publishRecording'), { ...ready }),
    stored: `select case state when 'PREPARING' then 'DRAFT' else state end as review, version
      from recording where id = $1`,
    desk: '/gongzuotai/huiyi/',
  };
};

const transcript = async (): Promise<PaperHouse> => {
  const house = await openPress();
  const { database, people } = house;
  const passages = [{ kind: 'STATEMENT', speaker: '县民政局局长', text: '规划新增床位1200张。' }];
  const save = `mutation($id: ID!, $version: Int!, $passages: [PressPassageInput!]!) {
    result: savePressTranscript(eventId: $id, version: $version, passages: $passages) ${DONE} }`;
  const edited = [{ kind: 'STATEMENT', speaker: '县民政局局长', text: '规划新增床位1300张。' }];
  return {
    database,
    people,
    author: people.media,
    role: Role.MEDIA_STAFF,
    publisher: people.govOffice,
    prepared: async () => {
      const { id } = await house.live();
      await house.stop(people.media, { eventId: id });
      await codesOf(database, people.media, save, { id, version: 0, passages });
      return { id, version: 1 };
    },
    edit: (actor, ready) => codesOf(database, actor, save, { ...ready, passages: edited }),
    publish: (actor, ready) =>
      codesOf(database, actor, publishing('publishPressTranscript', 'eventId: $id, version: $version'), {
        ...ready,
      }),
    stored: 'select review, version from press_transcript where event_id = $1',
    desk: '/gongzuotai/kaifang/',
  };
};

/** How the server of each kind is opened. */
export const HOUSES: Readonly<Record<PaperKind, () => Promise<PaperHouse>>> = {
  [PaperKind.HEARING]: hearing,
  [PaperKind.EVENT]: event,
  [PaperKind.MEETING]: meeting,
  [PaperKind.RECORDING]: recording,
  [PaperKind.PRESS_TRANSCRIPT]: transcript,
  [PaperKind.CONSULTATION]: consultation,
  [PaperKind.ADOPTION_REPORT]: report,
  [PaperKind.PUBLICATION]: publication,
  [PaperKind.CORRECTION]: correction,
  [PaperKind.PARTICIPATION_LIST]: participationList,
  [PaperKind.DISCLOSURE_CATALOGUE]: disclosureCatalogue,
};
