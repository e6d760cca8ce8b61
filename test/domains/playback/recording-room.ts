import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { checkRecording } from '#server/domains/playback/recording/check-recording.ts';
import { finishUpload } from '#server/domains/playback/recording/recording-upload.queries.ts';
import { recordingKey } from '#server/ground/kernel/media/recording-store.ts';
import { ask, type Question } from '#test/kernel/ask.ts';
import { buildMeeting, type MeetingWish } from '#test/kernel/build-meeting.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { withKind } from '#test/kernel/paper-steps.ts';
import { buildPeople } from '#test/kernel/people.ts';

/** Where the samples lie. */
export const SAMPLES = join(import.meta.dirname, 'samples');
export const CLIP = join(import.meta.dirname, 'media/meeting.mp4');
export const POSTER = join(import.meta.dirname, 'media/meeting.webp');

const ANSWER = `... on Recording { id version state part title startsAt durationMs shownMs poster withdrawReason reviewNote
    files { id role state name size sha256 mime videoCodec width height durationMs playable reason progress shown url }
    sources { id url mime size } cuts { startsMs endsMs itemId atMs lengthMs } chapters { startsMs title itemId } }
  ... on Refusal { findings { code severity basis } }`;

/** A file of a recording as it is answered. */
export interface FileAnswer {
  id: string;
  role: string;
  state: string;
  name: string;
  size: number;
  sha256: string | null;
  mime: string | null;
  height: number | null;
  durationMs: number | null;
  playable: boolean;
  reason: string | null;
  shown: boolean;
  url: string | null;
}

/** A recording as it is answered, or the reasons against it. */
export interface RecordingAnswer {
  id: string;
  version: number;
  state: string;
  durationMs: number | null;
  shownMs: number | null;
  startsAt: string | null;
  poster: string | null;
  withdrawReason: string | null;
  reviewNote: string | null;
  files: FileAnswer[];
  sources: { id: string; url: string; mime: string; size: number }[];
  cuts: { startsMs: number; endsMs: number; atMs: number; lengthMs: number; itemId: string | null }[];
  chapters: { startsMs: number; title: string; itemId: string | null }[];
  findings?: { code: string; severity: string }[];
}

/** The arguments of a command with the types the contract gives them. */
const TYPES: Readonly<Record<string, string>> = {
  meetingId: 'ID!',
  kind: 'PaperKind!',
  id: 'ID!',
  version: 'Int!',
  fileId: 'ID!',
  reason: 'Text!',
  cuts: '[RecordingCutInput!]!',
  chapters: '[RecordingChapterInput!]!',
  acknowledged: '[AcknowledgementInput!]!',
};

const INPUTS: Readonly<Record<string, string>> = { beginRecordingUpload: 'RecordingUploadInput!' };

const typeOf = (action: string, name: string) =>
  name === 'input' ? (INPUTS[action] ?? 'RecordingInput!') : (TYPES[name] ?? 'String!');

/** A file whose bytes lie in the data folder. */
export const onDisk = (fileId: string) => ({ storage: 'disk' as const, storageKey: recordingKey(fileId) });

const START = '2026-11-20T01:00:00.000Z';

/** The room of the media centre (融媒体中心), with a meeting that was held from nine on and had a closed item. */
export async function openRoom() {
  const database = await testDatabase({ now: '2026-11-20T05:00:00Z' });
  const people = await buildPeople(database);
  const { services } = database;

  const send = (actor: Actor | null, action: string, asking: Record<string, unknown>) => {
    const variables = withKind('RECORDING', action, asking);
    const asked = action.endsWith('Paper')
      ? ANSWER.replace('... on Recording', '... on Paper { recording').replace(
          '... on Refusal',
          '} ... on Refusal',
        )
      : ANSWER;
    const names = Object.keys(variables);
    const declared = names.map((name) => `$${name}: ${typeOf(action, name)}`).join(', ');
    const passed = names.map((name) => `${name}: $${name}`).join(', ');
    return ask(database, actor, {
      query: `mutation(${declared}) { result: ${action}(${passed}) { ${asked} } }`,
      variables,
    });
  };
  const answer = async (actor: Actor | null, action: string, variables: Record<string, unknown>) => {
    const { data, errors } = await send(actor, action, variables);
    const told = data?.result as unknown as (RecordingAnswer & { recording?: RecordingAnswer }) | undefined;
    const result = told?.recording ?? told;
    if (!result) throw new Error(`${action}: ${JSON.stringify(errors)}`);
    return result;
  };
  const done = async (actor: Actor, action: string, variables: Record<string, unknown>) => {
    const result = await answer(actor, action, variables);
    if (result.findings) throw new Error(`${action}: ${JSON.stringify(result.findings)}`);
    return result;
  };
  const codes = async (actor: Actor, action: string, variables: Record<string, unknown>) =>
    ((await answer(actor, action, variables)).findings ?? []).map(({ code }) => code);
  const read = async (actor: Actor | null, no: string): Promise<RecordingAnswer[]> => {
    const query = `query($no: String!) { result: recordings(meetingNo: $no) { ${ANSWER.slice(ANSWER.indexOf('{') + 1, ANSWER.indexOf('... on Refusal') - 4)} } }`;
    const { data, errors } = await ask(database, actor, { query, variables: { no } });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.result as unknown as RecordingAnswer[];
  };
  const meeting = (wish: MeetingWish = {}) => buildMeeting(database, people, { stage: 'ENDED', ...wish });

  const created = async (meetingId: string) =>
    done(people.media, 'createRecording', { meetingId, input: { title: '第一段', startsAt: START } });

  /** A file as if its last byte had just come; nobody has looked at it. */
  const staged = async (
    recording: RecordingAnswer,
    role: string,
    path: string,
    name = '会议录像（原始）.mp4',
  ) => {
    const fileId = randomUUID();
    const size = readFileSync(path).length;
    const { id, version } = recording;
    await done(people.media, 'beginRecordingUpload', { id, version, input: { fileId, role, name, size } });
    await mkdir(services.staging, { recursive: true });
    await copyFile(path, join(services.staging, fileId));
    await finishUpload(services, fileId);
    return fileId;
  };
  /** The same, and the check is done. */
  const uploaded = async (...file: Parameters<typeof staged>) => {
    const fileId = await staged(...file);
    await checkRecording({ fileId }, services);
    return fileId;
  };
  const fresh = async (id: string) => {
    const [row] = await database.sql<{ no: string }>(
      'select m.no from meeting m join recording r on r.meeting_id = m.id where r.id = $1',
      [id],
    );
    const found = (await read(people.media, row?.no ?? '')).find((one) => one.id === id);
    if (!found) throw new Error('no recording');
    return found;
  };
  const words = async (recordingId: string) => {
    await database.sql(
      `insert into transcript (recording_id, origin, confirmed_at, changed_at) values ($1, 'IMPORTED', app_now(), app_now())`,
      [recordingId],
    );
    await database.sql(
      `insert into transcript_cue (id, recording_id, starts_ms, ends_ms, text, said_order)
       values (gen_random_uuid(), $1, 1000, 3000, '现在开会。', 1)`,
      [recordingId],
    );
  };
  const asked = (actor: Actor | null, question: Question) => ask(database, actor, question);
  return {
    ask: asked,
    database,
    people,
    services,
    send,
    answer,
    done,
    codes,
    read,
    meeting,
    created,
    staged,
    uploaded,
    fresh,
    words,
  };
}

/** A room that was opened. */
export type RecordingRoom = Awaited<ReturnType<typeof openRoom>>;
