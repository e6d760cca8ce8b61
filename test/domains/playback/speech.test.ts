import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '#schema/kernel/id.ts';
import type { Services } from '#server/ground/kernel/process/runtime.ts';
import { recordingKey } from '#server/ground/kernel/media/recording-store.ts';
import { jobs } from '#server/domains/playback/transcript/speech.jobs.ts';
import { codesOf } from '#test/kernel/ask.ts';
import { type Answer, codes, done, openWordsRoom, vtt } from './words-room.ts';

const room = await openWordsRoom();
const { database, people, recorded, words, send } = room;
const ASK = '$recordingId: ID!, $version: Int!';
const asks = (recordingId: string, version: number, actor = people.media) =>
  send(actor, 'recogniseSpeech', ASK, { recordingId, version });

const BYTES = Buffer.alloc(3_000_000, 7);

/** A recording whose bytes lie in the store. */
async function stored(wish: Parameters<typeof recorded>[0] = {}) {
  const path = join(mkdtempSync(join(tmpdir(), 'participation-speech-')), 'a.mp4');
  writeFileSync(path, BYTES);
  const storageKey = recordingKey(newId());
  await database.services.recordings.put(storageKey, path);
  return recorded({ lines: null, file: { storageKey, size: BYTES.length }, ...wish });
}

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

/** A stand-in for the county's service: says how many bytes it heard. */
async function service(
  answer: (heard: { bytes: number; type: string | undefined }) => [status: number, body: string],
) {
  const server = createServer((request, response) => {
    let bytes = 0;
    request.on('data', (part: Buffer) => (bytes += part.length));
    request.on('end', () => {
      const [status, body] = answer({ bytes, type: request.headers['content-type'] });
      response.writeHead(status, { 'content-type': 'text/vtt' }).end(body);
    });
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/vtt`;
}

const configured = (speechUrl: string | null): Services => ({
  ...database.services,
  config: { ...database.services.config, speechUrl },
});

/** As if the service had been set up when the server was started. */
async function asked(recordingId: string, version: number): Promise<Answer> {
  const { config } = database.services;
  Object.assign(config, { speechUrl: 'http://127.0.0.1:9/' });
  const answer = done(await asks(recordingId, version));
  Object.assign(config, { speechUrl: null });
  return answer;
}

const run = (recordingId: string, version: number, url: string | null) =>
  jobs['recognise-speech']({ recordingId, version }, configured(url));
const now = async (id: string) => (await words(people.media, id)).data?.words as unknown as Answer;

describe('语音识别', () => {
  it('默认没有接入：不能交识别，说明怎么办', async () => {
    const { id } = await stored();
    expect(codes(done(await asks(id, 0)))).toEqual(['SPEECH_NOT_CONFIGURED']);
  });

  it('送出公布版录像，取回字幕，成为未经校对的草稿；由人确认以后才算校对过', async () => {
    const { id } = await stored();
    expect((await asked(id, 0)).speech).toEqual({ state: 'WAITING', reason: null });
    const url = await service(({ bytes, type }) => [
      200,
      vtt('县长：现在开会。', `听到${bytes}字节，${type}`),
    ]);
    await run(id, 0, url);
    const draft = await now(id);
    expect(draft).toMatchObject({
      version: 1,
      origin: 'RECOGNISED',
      confirmed: false,
      speech: { state: 'DONE' },
    });
    expect(draft.cues.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['县长', '现在开会。'],
      [null, `听到${BYTES.length}字节，video/mp4`],
    ]);
    const confirmed = done(
      await send(people.media, 'confirmTranscript', ASK, { recordingId: id, version: 1 }),
    );
    expect(confirmed).toMatchObject({ confirmed: true });
  });

  it('同一件事再做一遍，不重复识别', async () => {
    const { id } = await stored();
    await asked(id, 0);
    await run(id, 0, await service(() => [200, vtt('一遍')]));
    await run(id, 0, await service(() => [200, vtt('两遍')]));
    expect((await now(id)).cues.map(({ text }) => text)).toEqual(['一遍']);
  });

  it.each([
    ['服务出错', () => [500, 'oops'] as [number, string], '没有应答'],
    ['不是字幕', () => [200, 'hello'] as [number, string], '没有给出可用的字幕'],
    [
      '全在录像以外',
      () => [200, 'WEBVTT\n\n10:00:00.000 --> 10:00:01.000\n远\n'] as [number, string],
      '没有给出可用的字幕',
    ],
  ])('%s，说明没有识别成，原有文字不动', async (_, answer, reason) => {
    const { id } = await stored();
    await asked(id, 0);
    await run(id, 0, await service(answer));
    const failed = await now(id);
    expect(failed).toMatchObject({ version: 0, cues: [], speech: { state: 'FAILED' } });
    expect(failed.speech?.reason).toContain(reason);
  });

  it('识别期间有人导入了文字，不用识别结果覆盖', async () => {
    const { id } = await stored();
    await asked(id, 0);
    done(await room.bring(id, 0, vtt('人工整理的')));
    await run(id, 0, await service(() => [200, vtt('机器的')]));
    expect(await now(id)).toMatchObject({ origin: 'IMPORTED', speech: { state: 'FAILED' } });
    expect((await now(id)).cues.map(({ text }) => text)).toEqual(['人工整理的']);
  });

  it('只有融媒体中心可以交识别；有依法不公开时段、没有公布版的，不送出', async () => {
    const { id } = await stored();
    expect(codesOf(await asks(id, 0, people.govOffice))).toEqual(['FORBIDDEN']);
    const uncut = await stored();
    await database.sql(
      `insert into recording_cut (id, recording_id, starts_ms, ends_ms) values (gen_random_uuid(), $1, 1000, 2000)`,
      [uncut.id],
    );
    expect(codes(await asked(uncut.id, 0))).toEqual(['SPEECH_NO_AUDIO']);
  });
});
