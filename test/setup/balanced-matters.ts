/** Matters of a county of several servers (几台服务器的县里正在办的): a consultation, a broadcast, a meeting that was held; by the true clock. */
import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dayOf } from '#server/law/calendar/calendar-day.ts';
import { RUNNING } from '#test/domains/playback/live-room.ts';
import { CLIP } from '#test/domains/playback/recording-room.ts';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { buildMeeting } from '#test/kernel/build-meeting.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import type { BalancedCounty } from './balanced-county.ts';
import type { Opinion } from './balanced-people.ts';

const DAY_MS = 86_400_000;
const day = (days: number) => dayOf(new Date(Date.now() + days * DAY_MS));
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

/** Made before the first server starts. */
export async function openMatters() {
  const database = await testDatabase();
  const people = await buildPeople(database);
  await database.sql('delete from clock_offset');
  const consultation = await buildConsultation(database, people, {
    opensOn: day(-20),
    closesOn: day(20),
    feedbackDueOn: day(60),
  });
  const [first, second, ...later] = RUNNING.items ?? [];
  const meeting = await buildMeeting(database, people, {
    ...RUNNING,
    startsAt: minutesAgo(30),
    items: [
      { title: first?.title ?? '', startedAt: minutesAgo(30), endedAt: minutesAgo(20) },
      { title: second?.title ?? '', startedAt: minutesAgo(20) },
      ...later,
    ],
  });
  const held = await buildMeeting(database, people, { stage: 'ENDED', startsAt: minutesAgo(300) });
  const [{ notice } = { notice: 0 }] = await database.sql<{ notice: number }>(
    'select max(version) as notice from privacy_notice where effective_on <= app_today()',
  );
  const opinion = (from: number, noticeVersion = notice): Opinion => ({
    consultationId: consultation.id,
    noticeVersion,
    from: `203.0.113.${from}`,
  });
  return { database, people, consultation, meeting, held, notice, opinion };
}

const BEGIN = `mutation ($id: ID!, $version: Int!, $input: RecordingUploadInput!) {
  beginRecordingUpload(id: $id, version: $version, input: $input) { __typename ... on Refusal { findings { code } } } }`;
const CREATE = `mutation ($meetingId: ID!, $input: RecordingInput!) {
  createRecording(meetingId: $meetingId, input: $input) { ... on Recording { id version } } }`;

/** A recording whose original is to come, of so many bytes. */
export async function announced(
  county: BalancedCounty,
  headers: { cookie: string },
  { meetingId, size }: { meetingId: string; size: number },
): Promise<string> {
  const input = { title: '第一段', startsAt: minutesAgo(300) };
  const { data } = await county.graphql<{ createRecording: { id: string; version: number } }>(
    CREATE,
    { meetingId, input },
    headers,
  );
  const fileId = randomUUID();
  const file = { fileId, role: 'ORIGINAL', name: '会议录像（原始）.mp4', size };
  const begun = await county.graphql<{ beginRecordingUpload: { __typename: string } }>(
    BEGIN,
    { ...data.createRecording, input: file },
    headers,
  );
  const { __typename: kind } = begun.data.beginRecordingUpload;
  if (kind !== 'Recording') throw new Error(begun.text);
  return fileId;
}

/** A film with so much room left in it, as its container allows. */
export function filmWith(size: number): Buffer {
  const room = randomBytes(size);
  room.writeUInt32BE(size, 0);
  room.write('free', 4, 'latin1');
  return Buffer.concat([readFileSync(CLIP), room]);
}
