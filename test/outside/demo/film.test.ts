/** 会议录像: one story gives captions, chapters, moments, pictures and length of the demonstration's recording. */
import { readFile, stat } from 'node:fs/promises';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { probe } from '#server/domains/playback/recording/probe.ts';
import { MEETING_FILM, meetingFilm } from '#server/outside/demo/film/meeting-film.ts';
import { ELDER as MEETING } from '#server/outside/demo/story-elder-meeting.ts';
import { STATEMENTS } from '#server/outside/demo/story-statements.ts';
import { tellDemo } from './told.ts';

const { database } = await tellDemo();
const { cues, chapters, slides, lengthMs, cutAtMs, moments } = MEETING_FILM;
const MINUTE = 60_000;

describe('会议录像的脚本', () => {
  it('不短于12分钟，画面首尾相接，至少8章', () => {
    expect(lengthMs).toBeGreaterThanOrEqual(12 * MINUTE);
    expect(slides.map(({ startsMs }) => startsMs)).toEqual([
      0,
      ...slides.map(({ endsMs }) => endsMs).slice(0, -1),
    ]);
    expect(slides.at(-1)?.endsMs).toBe(lengthMs);
    expect(chapters.length).toBeGreaterThanOrEqual(8);
  });

  it('字幕从头到尾，每句4到9秒，中间不空10秒，不跨章', () => {
    expect(cues.length).toBeGreaterThanOrEqual(120);
    const lasts = cues.map(({ startsMs, endsMs }) => endsMs - startsMs);
    expect(lasts.filter((ms) => ms < 4000 || ms > 9000)).toEqual([]);
    const ends = [0, ...cues.map(({ endsMs }) => endsMs)];
    const pauses = [...cues.map(({ startsMs }) => startsMs), lengthMs].map((ms, at) => ms - (ends[at] ?? 0));
    expect(pauses.filter((ms) => ms < 0 || ms >= 10_000)).toEqual([]);
    const across = cues.filter(({ startsMs, endsMs }) =>
      chapters.some((one) => startsMs < one.startsMs && one.startsMs < endsMs),
    );
    expect(across).toEqual([]);
  });

  it('会上报的数、列席代表的话，与平台上登记的一致', () => {
    const said = cues.map(({ text }) => text).join('\n');
    const reported = MEETING.items.flatMap(
      ({ minutes = '' }) => /收到意见\d+条，采纳\d+条/.exec(minutes) ?? [],
    );
    const [received, adopted] = reported[0]?.match(/\d+/g) ?? [];
    expect(said).toContain(`一共收到意见${received}条`);
    expect(said).toContain(`采纳${adopted}条`);
    expect(STATEMENTS.filter(({ text }) => said.includes(text))).toHaveLength(2);
  });

  it('这一项议题的录像在议题的起止时刻以内', () => {
    const item = MEETING.items.find(({ decision }) => decision !== undefined);
    const at = (clock = '') => Date.parse(`2026-11-13T${clock}:00Z`);
    expect(lengthMs - cutAtMs).toBeLessThanOrEqual(at(item?.to) - at(item?.from));
  });
});

describe('做出来的录像', () => {
  it('是各种浏览器都能放的MP4，与脚本一样长，不超过12MB；再要一次不再做', async () => {
    const made = await meetingFilm();
    expect(await probe(made.film)).toMatchObject({
      videoCodec: 'avc',
      audioCodec: 'aac',
      height: 720,
      durationMs: lengthMs,
      playable: true,
    });
    const { size, mtimeMs } = await stat(made.film);
    expect(size).toBeLessThanOrEqual(12 * 1024 * 1024);
    expect((await sharp(await readFile(made.poster)).metadata()).format).toBe('webp');
    expect((await stat((await meetingFilm()).film)).mtimeMs).toBe(mtimeMs);
  });
});

describe('演示县里的会议录像', () => {
  it('字幕和章节都在，章节对着议题，没有不公开的那一项', async () => {
    const [told] = await database.sql(
      `select r.state, f.duration_ms as shown, f.size::int < 12 * 1024 * 1024 as small,
         (select count(*)::int from transcript_cue c where c.recording_id = r.id) as cues,
         (select count(*)::int from chapter c join agenda_item i on i.id = c.agenda_item_id and i.disclosure <> 'CLOSED'
           where c.recording_id = r.id) as chapters
       from recording r join recording_file f on f.recording_id = r.id and f.role = 'CUT'
       where r.title = '会议录像（节选）'`,
    );
    expect(told).toMatchObject({ state: 'PUBLISHED', shown: lengthMs, small: true });
    expect(told).toMatchObject({ cues: cues.length, chapters: chapters.length });
  });

  it('决策和条款旁边有会上讨论的时刻', async () => {
    const marked = await database.sql(
      `select m.starts_ms as "startsMs", m.clause_no as "clauseNo" from clause_moment m
       join decision d on d.id = m.decision_id where d.no like '%-004' order by 1, 2`,
    );
    expect(marked).toEqual(moments.toSorted((one, other) => one.startsMs - other.startsMs));
    expect(marked.length).toBeGreaterThanOrEqual(8);
  });
});
