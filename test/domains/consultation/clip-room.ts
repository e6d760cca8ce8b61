import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '#server/ground/kernel/authority.ts';
import { checkRecording } from '#server/domains/playback/recording/check-recording.ts';
import { finishUpload } from '#server/domains/playback/recording/recording-upload.queries.ts';
import { ask, codesOf } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import type { People } from '#test/kernel/people.ts';
import { carryOut, COMPLETE_INPUT } from './consultation-asking.ts';

/** The film of the demonstration: 36 seconds in which nobody speaks. */
export const FILM = join(import.meta.dirname, '../../../server/outside/demo/media/fares.mp4');

/** Captions that tell it. */
export const CAPTIONS = `WEBVTT

00:00:00.500 --> 00:00:10.000
<v 县交通运输局>城区公交票价由一元改为两元。

00:00:11.000 --> 00:00:35.000
城乡线路十公里内两元。`;

const CLIP = `{ id title durationMs captions words source { url mime size } cues { text speaker } file { id state reason } }`;
const FIELDS = `id version stage clips ${CLIP} nextClips ${CLIP}`;

/** A film as it is answered. */
export interface ClipAnswer {
  id: string;
  title: string;
  durationMs: number | null;
  captions: string;
  words: string;
  source: { url: string; mime: string; size: number } | null;
  cues: { text: string; speaker: string | null }[];
  file: { id: string; state: string; reason: string | null } | null;
}

/** Outcome of a mutation: the consultation's films, the refusal's codes, or the errors' codes. */
export interface ClipOutcome {
  clips?: ClipAnswer[];
  /** To take the place of a published one. */
  nextClips?: ClipAnswer[];
  refused?: string[];
  errors?: unknown[];
}

const TYPES: Readonly<Record<string, string>> = {
  addClip: '$consultationId: ID!, $input: ClipUploadInput!',
  importClipCaptions: '$id: ID!, $input: CaptionsInput!, $acknowledged: [AcknowledgementInput!]! = []',
  removeClip: '$id: ID!',
};

/** The room in which a unit tells its draft in a film (解读视频). */
export function clipRoom(database: TestDatabase, { clerk }: People) {
  const { services } = database;
  const run = async (actor: Actor | null, mutation: string, variables: object): Promise<ClipOutcome> => {
    const types = TYPES[mutation] ?? '';
    const passed = [...types.matchAll(/\$(\w+):/g)].map(([, name]) => `${name}: $${name}`).join(', ');
    const answer = await ask(database, actor, {
      query: `mutation Run(${types}) { done: ${mutation}(${passed}) {
        ... on Consultation { ${FIELDS} } ... on Refusal { findings { code } } } }`,
      variables: { ...variables },
    });
    const errors = codesOf(answer);
    if (errors) return { errors };
    const { done } = answer.data as unknown as { done: ClipOutcome & { findings?: { code: string }[] } };
    const { clips = [], nextClips = [], findings } = done;
    return findings ? { refused: findings.map(({ code }) => code) } : { clips, nextClips };
  };
  const announced = (
    consultationId: string,
    size: number,
    by: Actor | null = clerk,
    fileId = randomUUID(),
    title?: string,
  ) => run(by, 'addClip', { consultationId, input: { fileId, name: 'VID_0001.mp4', size, title } });
  const added = async (consultationId: string, path = FILM, title?: string): Promise<ClipAnswer> => {
    const fileId = randomUUID();
    const { clips = [], nextClips = [] } = await announced(
      consultationId,
      readFileSync(path).length,
      clerk,
      fileId,
      title,
    );
    await mkdir(services.staging, { recursive: true });
    await copyFile(path, join(services.staging, fileId));
    await finishUpload(services, fileId);
    await checkRecording({ fileId }, services);
    const clip = [...clips, ...nextClips].find(({ file }) => file?.id === fileId);
    if (!clip) throw new Error('the film was not taken');
    return clip;
  };
  const captioned = (id: string, text = CAPTIONS, by: Actor | null = clerk) =>
    run(by, 'importClipCaptions', {
      id,
      input: { text: [text], fileName: '字幕.vtt', timeline: 'PUBLISHED' },
    });
  const versionOf = async (id: string) =>
    (await database.sql<{ version: number }>('select version from consultation where id = $1', [id]))[0]
      ?.version ?? 0;
  const saved = async (id: string, clips: object[]) =>
    carryOut(
      database,
      clerk,
      'saveConsultation',
      { id, version: await versionOf(id), input: { ...COMPLETE_INPUT, clips } },
      FIELDS,
    );
  const step = async (by: Actor, name: string, id: string) =>
    carryOut(database, by, name, {
      id,
      version: await versionOf(id),
      ...(name === 'passPaper' ? {} : { acknowledged: [] }),
    });
  return { run, announced, added, captioned, saved, step, versionOf };
}
