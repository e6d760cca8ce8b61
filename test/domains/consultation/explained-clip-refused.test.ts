/** R-57a 解读视频: what is broken, hostile, repeated or too much is refused with what to do, and nothing that was there is lost. */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildConsultation } from '#test/kernel/build-consultation.ts';
import { testDatabase } from '#test/kernel/database.ts';
import { buildPeople } from '#test/kernel/people.ts';
import { type ClipAnswer, clipRoom, FILM } from './clip-room.ts';

const database = await testDatabase();
const people = await buildPeople(database);
const { clerk } = people;
const room = clipRoom(database, people);
const draft = () => buildConsultation(database, people, { state: 'DRAFT' });

describe('坏的、恶意的、重复的', () => {
  const broken = (bytes: Buffer) => {
    const path = join(tmpdir(), `clip-${randomUUID()}.mp4`);
    writeFileSync(path, bytes);
    return path;
  };

  it.each<[string, Buffer]>([
    ['不是视频', Buffer.from('<script>alert(1)</script>'.repeat(50))],
    ['后半截没有了', readFileSync(FILM).subarray(0, 20_000)],
    ['后面夹带了别的', Buffer.concat([readFileSync(FILM), Buffer.from('<html>'.repeat(100))])],
  ])('%s的不能用，说明怎么办；移除以后可以送审', async (_, bytes) => {
    const built = await draft();
    const clip = await room.added(built.id, broken(bytes));
    const asked = await room.step(clerk, 'submitPaper', built.id);
    expect(asked.refused).toEqual(['CLIP_UNUSABLE']);
    expect(asked.findings?.find(({ code }) => code === 'CLIP_UNUSABLE')?.message).toMatch(/不能使用：.+/);
    expect((await room.run(clerk, 'removeClip', { id: clip.id })).clips).toEqual([]);
    expect((await room.run(clerk, 'removeClip', { id: clip.id })).errors).toEqual(['NOT_FOUND']);
    expect((await room.step(clerk, 'submitPaper', built.id)).refused).toBeUndefined();
  });

  it('字幕读不懂、空的、超出片长的不收，原来的不变', async () => {
    const built = await draft();
    const clip = await room.added(built.id);
    await room.captioned(clip.id);
    expect((await room.captioned(clip.id, 'WEBVTT')).refused).toEqual(['CAPTIONS_EMPTY']);
    const late = 'WEBVTT\n\n00:00:01.000 --> 00:09:00.000\n城乡线路十公里内两元，每五公里加一元。';
    expect((await room.captioned(clip.id, late)).refused).toEqual(['CUE_PAST_END']);
    const again = await room.saved(built.id, []);
    expect((again.done as { clips: ClipAnswer[] }).clips[0]?.cues).toHaveLength(2);
  });

  it('重复登记得到同样的答复，换了大小的是冲突；空文件、太多段不收', async () => {
    const built = await draft();
    const fileId = randomUUID();
    expect((await room.announced(built.id, 100, clerk, fileId)).clips).toHaveLength(1);
    expect((await room.announced(built.id, 100, clerk, fileId)).clips).toHaveLength(1);
    expect((await room.announced(built.id, 101, clerk, fileId)).errors).toEqual(['CONFLICT']);
    expect((await room.announced((await draft()).id, 100, clerk, fileId)).errors).toEqual(['CONFLICT']);
    expect((await room.announced(built.id, 0)).refused).toHaveLength(1);
    for (let more = 0; more < 4; more += 1) await room.announced(built.id, 100);
    expect((await room.announced(built.id, 100)).refused).toEqual(['CLIPS_TOO_MANY']);
  });
});
