import type { PlaybackText, PlaybackTextPage, PlaybackView } from '#schema/playback/playback-view.ts';
import type { Context, Db } from '#server/ground/kernel/context.ts';
import { read } from '#server/ground/kernel/read.ts';
import { WHOLE_UP_TO } from '#server/law/playback/cue.ts';
import { correctionsIn } from './transcript/cue-correction.queries.ts';

/** The requested page of a long transcript: by number, or the one with this second. */
export interface TextAsked {
  page: number | null;
  second: number | null;
}

/** The transcript of a recording (文字记录): whole if short, else one page. */
export const playbackText = (
  context: Context,
  { recordingId, chapters, withdrawnAt }: PlaybackView,
  asked: TextAsked,
): Promise<PlaybackText> =>
  read(context, async (db) => {
    const standing = withdrawnAt ? undefined : await standingOf(db, recordingId);
    const starts = standing ? await startsOf(db, recordingId) : [];
    const pages = textPages(
      starts,
      chapters.filter(({ closedMs }) => closedMs === null),
    );
    const index = pageAt(pages, asked);
    const page = pages[index];
    return {
      origin: standing?.origin ?? null,
      confirmed: standing?.confirmed_at != null,
      total: starts.length,
      page: index + 1,
      pages,
      corrections: standing ? await correctionsIn(context, db, recordingId, true) : [],
      cues: page ? await cuesBetween(db, recordingId, page.startsMs, pages[index + 1]?.startsMs) : [],
    };
  });

const standingOf = (db: Db, recordingId: string) =>
  db
    .selectFrom('transcript')
    .select(['origin', 'confirmed_at'])
    .where('recording_id', '=', recordingId)
    .executeTakeFirst();

const startsOf = async (db: Db, recordingId: string): Promise<number[]> =>
  (
    await db
      .selectFrom('transcript_cue')
      .select('starts_ms')
      .where('recording_id', '=', recordingId)
      .orderBy('starts_ms')
      .execute()
  ).map((row) => row.starts_ms);

/** The start of each page (分页): one page for a short transcript, else by chapters; a long chapter takes several. */
export function textPages(
  starts: readonly number[],
  chapters: readonly { startsMs: number; title: string }[],
): PlaybackTextPage[] {
  if (starts.length <= WHOLE_UP_TO) return [{ startsMs: 0, title: '' }];
  const marks = (chapters[0]?.startsMs ?? 1) > 0 ? [{ startsMs: 0, title: '' }, ...chapters] : chapters;
  return marks.flatMap(({ startsMs, title }, index) => {
    const until = marks[index + 1]?.startsMs ?? Number.MAX_SAFE_INTEGER;
    const within = starts.filter((start) => start >= startsMs && start < until);
    const further = within.filter((_, at) => at > 0 && at % WHOLE_UP_TO === 0);
    return within.length === 0
      ? []
      : [{ startsMs, title }, ...further.map((start) => ({ startsMs: start, title }))];
  });
}

function pageAt(pages: readonly PlaybackTextPage[], { page, second }: TextAsked): number {
  if (page !== null) return page >= 1 && page <= pages.length ? page - 1 : 0;
  if (second === null) return 0;
  return Math.max(
    0,
    pages.findLastIndex(({ startsMs }) => startsMs <= second * 1000),
  );
}

const cuesBetween = (db: Db, recordingId: string, fromMs: number, untilMs = 2_147_483_647) =>
  db
    .selectFrom('transcript_cue')
    .select(['id', 'starts_ms as startsMs', 'ends_ms as endsMs', 'speaker'])
    .select(['speaker_role as speakerRole', 'text'])
    .where('recording_id', '=', recordingId)
    .where('starts_ms', '>=', fromMs)
    .where('starts_ms', '<', untilMs)
    .orderBy('starts_ms')
    .execute();
