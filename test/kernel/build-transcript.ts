import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '#schema/kernel/id.ts';
import { Chapter } from '#schema/playback/chapter.ts';
import { RecordingCut } from '#schema/playback/recording-cut.ts';
import { RecordingFile } from '#schema/playback/recording-file.ts';
import { Recording } from '#schema/playback/recording.ts';
import { TranscriptCue, Transcript } from '#schema/playback/transcript.ts';
import { RecordingState } from '#server/law/playback/recording-stage.ts';
import { RecordingFileRole, RecordingFileState } from '#server/law/playback/recording-words.ts';
import { TranscriptOrigin } from '#server/law/playback/transcript.ts';
import { asSystem } from './build-catalogue.ts';
import type { BuiltMeeting } from './build-meeting.ts';
import type { TestDatabase } from './database.ts';
import type { People } from './people.ts';

/** A sentence of a test: when it begins, who speaks, what is said. */
export type SaidLine = readonly [startsMs: number, speaker: string | null, text: string];

/** Recording of a test; every other field is complete and lawful. */
export interface PlaybackWish {
  state?: RecordingState;
  part?: number;
  durationMs?: number;
  /** null: there are no words. */
  lines?: readonly SaidLine[] | null;
  /** A machine's words, which nobody has checked. */
  unchecked?: boolean;
  /** Of the agenda's items, by their place from 0. */
  chapters?: readonly { startsMs: number; title: string; item?: number }[];
  cuts?: readonly { startsMs: number; endsMs: number; item?: number }[];
  startsAt?: Date;
  /** The file itself, where it is to be played. */
  file?: Partial<Pick<RecordingFile, 'storage' | 'storageKey' | 'size' | 'sha256' | 'mime'>>;
}

/** A recording that was made directly. */
export interface BuiltPlayback {
  id: string;
  fileId: string;
  part: number;
}

const LINES: readonly SaidLine[] = [
  [0, '县长', '现在开会，先传达学习省政府有关会议精神。'],
  [8000, '县民政局', '下面汇报养老服务设施布局规划的编制情况。'],
  [16_000, '县民政局', '公开征求意见三十七日，收到意见六十四条。'],
  [24_000, '周映雪', '建议在青石镇增加一处日间照料中心。'],
];

/** Makes a recording (会议录像) of a meeting with file, chapters and words; published unless said otherwise. */
export const buildPlayback = (
  database: TestDatabase,
  people: People,
  meeting: BuiltMeeting,
  wish: PlaybackWish = {},
): Promise<BuiltPlayback> =>
  asSystem(database, async (em) => {
    const recording = em.create(Recording, {
      meetingId: meeting.id,
      part: wish.part ?? 1,
      title: '会议录像',
      startsAt: wish.startsAt ?? new Date('2026-11-20T01:00:00Z'),
      durationMs: wish.durationMs ?? 60_000,
      authorIds: [people.media.id],
      createdById: people.media.id,
      createdAt: new Date('2026-11-20T04:00:00Z'),
      changedAt: new Date('2026-11-20T04:00:00Z'),
    });
    const file = addFile(em, recording, people, wish);
    addMarks(em, recording, meeting, wish);
    await em.flush();
    await addLines(em, recording, people, wish);
    recording.state = RecordingState[wish.state ?? 'PUBLISHED'];
    if (wish.state === undefined || wish.state === 'PUBLISHED')
      recording.publishedAt = new Date('2026-11-20T06:00:00Z');
    await em.flush();
    return { id: recording.id, fileId: file.id, part: recording.part };
  });

const addFile = (em: EntityManager, recording: Recording, people: People, wish: PlaybackWish) => {
  const gone = (wish.cuts ?? []).reduce((sum, { startsMs, endsMs }) => sum + endsMs - startsMs, 0);
  return em.create(RecordingFile, {
    recordingId: recording.id,
    role: gone > 0 ? RecordingFileRole.CUT : RecordingFileRole.ORIGINAL,
    storage: 'disk',
    storageKey: `${newId().slice(-2)}/${newId()}`,
    name: '会议录像.mp4',
    size: 1000,
    sha256: '0'.repeat(64),
    mime: 'video/mp4',
    ...wish.file,
    durationMs: (recording.durationMs ?? 0) - gone,
    playable: true,
    state: RecordingFileState.READY,
    shown: true,
    byId: people.media.id,
    at: new Date('2026-11-20T04:00:00Z'),
  });
};

function addMarks(
  em: EntityManager,
  { id: recordingId }: Recording,
  { itemIds }: BuiltMeeting,
  wish: PlaybackWish,
) {
  const itemAt = (item: number | undefined) => (item === undefined ? null : (itemIds[item] ?? null));
  const usual: NonNullable<PlaybackWish['chapters']> = [
    { startsMs: 0, title: '第1项 传达学习', item: 0 },
    { startsMs: 8000, title: '第2项 审议规划', item: 1 },
  ];
  (wish.chapters ?? usual).forEach(({ item, startsMs, title }, index) => {
    em.create(Chapter, { recordingId, position: index + 1, startsMs, title, agendaItemId: itemAt(item) });
  });
  for (const { item, ...cut } of wish.cuts ?? [])
    em.create(RecordingCut, { recordingId, ...cut, agendaItemId: itemAt(item) });
}

/** In bulk: a meeting of hours has thousands of lines. */
async function addLines(em: EntityManager, recording: Recording, people: People, wish: PlaybackWish) {
  const lines = wish.lines === undefined ? LINES : wish.lines;
  if (lines === null) return;
  const at = new Date('2026-11-20T05:00:00Z');
  em.create(Transcript, {
    recordingId: recording.id,
    changedAt: at,
    ...(wish.unchecked
      ? { origin: TranscriptOrigin.RECOGNISED }
      : { origin: TranscriptOrigin.IMPORTED, confirmedAt: at, confirmedById: people.media.id }),
  });
  const from = (recording.startsAt ?? at).getTime() + recording.part * 86_400_000;
  await em.insertMany(
    TranscriptCue,
    lines.map(([startsMs, speaker, text], index) => ({
      id: newId(),
      recordingId: recording.id,
      startsMs,
      endsMs: lines[index + 1]?.[0] ?? startsMs + 8000,
      speaker,
      speakerRole: speaker === '周映雪' ? '列席代表' : null,
      text,
      saidOrder: from + startsMs,
    })),
  );
}
