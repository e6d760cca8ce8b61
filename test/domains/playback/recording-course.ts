import { CLIP, POSTER, type RecordingAnswer, type RecordingRoom } from './recording-room.ts';

/** The original would be as long as the clip and what is cut out of it. */
export const CLOSED_MS = 192_000;
const START = Date.parse('2026-11-20T01:00:00.000Z');
const at = (seconds: number) => new Date(START + seconds * 1000).toISOString();

/** A meeting whose closed item ran from 24 s to 216 s after the recording began; the clip is the rest. */
export const MIXED = [
  { title: '传达学习省政府有关会议精神', startedAt: at(0), endedAt: at(24) },
  { title: '研究某项人事和涉密事项', disclosure: 'CLOSED', startedAt: at(24), endedAt: at(216) },
  { title: '审议《岚溪县养老服务设施布局规划（2026—2030年）》', startedAt: at(216), endedAt: at(900) },
] as const;

/** Steps in the course of a recording (录像的全过程). */
export const courseOf = (room: RecordingRoom) => {
  const { people, done, fresh, uploaded, words, meeting, created } = room;
  const { media, secrecy } = people;

  /** Everything is there: the cut file, cuts, chapters, poster, words. */
  const prepared = async () => {
    const held = await meeting({ items: MIXED });
    let recording = await created(held.id);
    const { id } = recording;
    const input = { title: '第一段', startsAt: at(0), durationMs: 60_000 + CLOSED_MS };
    recording = await done(media, 'saveRecording', { id, version: recording.version, input });
    const cuts = [{ startsMs: 24_000, endsMs: 216_000, itemId: held.itemIds[1] }];
    recording = await done(media, 'saveRecordingCuts', { id, version: recording.version, cuts });
    const cutId = await uploaded(recording, 'CUT', CLIP, '含人事议题 剪后.mp4');
    const posterId = await uploaded(await fresh(id), 'POSTER', POSTER, '封面.webp');
    const chapters = [
      { startsMs: 0, title: '第1项 传达学习', itemId: held.itemIds[0] },
      { startsMs: 24_000, title: '第3项 审议规划', itemId: held.itemIds[2] },
    ];
    const { version } = await fresh(id);
    recording = await done(media, 'saveRecordingChapters', { id, version, chapters });
    await words(id);
    return { recording, held, cutId, posterId };
  };
  const step = async (recording: RecordingAnswer, actor: typeof media, action: string, more = {}) =>
    done(actor, action, { id: recording.id, version: (await fresh(recording.id)).version, ...more });
  const approved = async () => {
    const made = await prepared();
    await step(made.recording, media, 'submitPaper');
    return { ...made, recording: await step(made.recording, secrecy, 'passPaper') };
  };
  const published = async () => {
    const made = await approved();
    return { ...made, recording: await step(made.recording, media, 'publishRecording') };
  };
  return { prepared, approved, published, step };
};
