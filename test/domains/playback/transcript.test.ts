import { describe, expect, it } from 'vitest';
import { codesOf } from '#test/kernel/ask.ts';
import { type Answer, codes, done, openWordsRoom } from './words-room.ts';

const { people, recorded, words, send } = await openWordsRoom();

describe('编辑文字记录：只送改动', () => {
  const SAVE = '$recordingId: ID!, $version: Int!, $changes: TranscriptChangesInput!';
  const save = (recordingId: string, version: number, changes: unknown) =>
    send(people.media, 'saveTranscript', SAVE, { recordingId, version, changes });
  const cuesOf = async (id: string) =>
    ((await words(people.media, id)).data?.words as unknown as Answer).cues;
  const input = ({ id, startsMs, endsMs, speaker, text }: Answer['cues'][number]) => ({
    id,
    startsMs,
    endsMs,
    speaker,
    speakerRole: null,
    text,
  });

  it('改一句、加一句、删一句，别的不动；分开、合并都是这样', async () => {
    const { id } = await recorded();
    const [first, second, third, fourth] = await cuesOf(id);
    if (!first || !second || !third || !fourth) throw new Error('four lines');
    const changed = done(
      await save(id, 1, {
        cues: [
          { ...input(second), endsMs: 12_000, text: '下面汇报' },
          { startsMs: 12_000, endsMs: 16_000, speaker: '县民政局', text: '规划的编制情况。' },
        ],
        removedIds: [fourth.id],
      }),
    );
    expect(changed.version).toBe(2);
    expect(changed.cues.map(({ startsMs, text }) => [startsMs, text])).toEqual([
      [0, first.text],
      [8000, '下面汇报'],
      [12_000, '规划的编制情况。'],
      [16_000, third.text],
    ]);
    expect(changed.cues[0]?.id).toBe(first.id);
  });

  it('改后重叠的整体不保存，说明是第几句', async () => {
    const { id } = await recorded();
    const [first] = await cuesOf(id);
    if (!first) throw new Error('a line');
    const told = done(await save(id, 1, { cues: [{ ...input(first), endsMs: 9000 }], removedIds: [] }));
    expect(told.findings?.map(({ code, fields }) => [code, ...fields])).toEqual([
      ['CUE_OVERLAP', 'cues.1.startsMs'],
    ]);
    expect((await cuesOf(id))[0]?.endsMs).toBe(8000);
  });

  it('别的录像的句子找不到；两人同时保存，一人成功', async () => {
    const [{ id }, other] = [await recorded(), await recorded()];
    const [strange] = await cuesOf(other.id);
    if (!strange) throw new Error('a line');
    expect(codesOf(await save(id, 1, { cues: [input(strange)], removedIds: [] }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await save(id, 1, { cues: [], removedIds: [strange.id] }))).toEqual(['NOT_FOUND']);
    const [first] = await cuesOf(id);
    const change = { cues: [{ ...input(first ?? strange), text: '改过' }], removedIds: [] };
    const tries = await Promise.all([save(id, 1, change), save(id, 1, change)]);
    expect(tries.flatMap((one) => codesOf(one) ?? [])).toEqual(['CONFLICT']);
  });
});

describe('确认文字记录', () => {
  const CONFIRM = '$recordingId: ID!, $version: Int!';
  it('机器识别的，经人工确认才算校对过；确认过的、没有的不能再确认', async () => {
    const { id } = await recorded({ unchecked: true });
    const confirmed = done(
      await send(people.media, 'confirmTranscript', CONFIRM, { recordingId: id, version: 1 }),
    );
    expect(confirmed).toMatchObject({ origin: 'RECOGNISED', confirmed: true, version: 2 });
    const again = done(
      await send(people.media, 'confirmTranscript', CONFIRM, { recordingId: id, version: 2 }),
    );
    expect(codes(again)).toEqual(['TRANSCRIPT_CONFIRMED']);
    const none = await recorded({ lines: null });
    const nothing = done(
      await send(people.media, 'confirmTranscript', CONFIRM, { recordingId: none.id, version: 0 }),
    );
    expect(codes(nothing)).toEqual(['TRANSCRIPT_EMPTY']);
  });
});

describe('谁看得到', () => {
  it('没有公布的，公众、承办单位看不到；送审的，保密审查员看得到', async () => {
    const { id } = await recorded();
    expect(codesOf(await words(null, id))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await words(people.clerk, id))).toEqual(['FORBIDDEN']);
    expect((await words(people.secrecy, id)).data?.words).toBeNull();
    const sent = await recorded({ state: 'IN_REVIEW' });
    expect((await words(people.secrecy, sent.id)).data?.words).toMatchObject({ version: 1 });
    expect((await words(people.secrecy, sent.id)).data?.words).toMatchObject({
      viewerCan: [],
    });
  });
});
