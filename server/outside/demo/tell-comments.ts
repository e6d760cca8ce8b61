import { acceptComments } from '#server/domains/consultation/comment/accept-comments.ts';
import { clearText } from '#server/domains/consultation/comment/clear-text.ts';
import { proposeWithhold } from '#server/domains/consultation/comment/propose-withhold.ts';
import { recordComment } from '#server/domains/consultation/comment/record-comment.ts';
import { submitComment } from '#server/domains/consultation/comment/submit-comment.ts';
import { addDays, type CalendarDay, daysBetween } from '#server/law/calendar/calendar-day.ts';
import { MINIMUM_COMMENT_DAYS } from '#server/law/consultation/comment-period.ts';
import { CommentChannel } from '#server/law/people/comment-channel.ts';
import { HideReason } from '#server/law/consultation/comment-words.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import { clerkOf } from './desks.ts';
import { NOTICE_TOLD } from './notice-told.ts';
import type { Story, Theme, Voice } from './story.ts';
import { kept, type Teller } from './teller.ts';
import { inputOf, townSaid } from './voice-input.ts';

/** One comment to be submitted: its voice, its theme, its day. */
interface Telling {
  voice: Voice;
  theme: Theme | null;
  day: CalendarDay;
  time: string;
  region: string | null;
}

/** Which comments belong to which theme, by title. */
export type Gathered = Map<string, string[]>;

/** Citizens write, staff enter what came on paper and by telephone; in the order of their days. */
export async function tellComments(teller: Teller, story: Story, id: string): Promise<Gathered> {
  const days = Map.groupBy(tellings(story), ({ day }) => day);
  const themes = new Map<string, string>();
  for (const [day, told] of days) {
    await teller.clock(day, told[0]?.time);
    const receipts = await Promise.all(told.map((telling) => say(teller, story, id, telling)));
    for (const [index, { theme }] of told.entries())
      if (theme) themes.set(receipts[index] ?? '', theme.title);
  }
  await clear(teller, story, id);
  await withhold(teller, story, id);
  return gather(teller, id, themes);
}

/** The comments of each theme, found again by their receipts. */
async function gather(teller: Teller, id: string, themes: ReadonlyMap<string, string>): Promise<Gathered> {
  const gathered: Gathered = new Map();
  const rows = await teller.rows<{ id: string; no: string }>(
    'select id, receipt_no as no from comment where consultation_id = $1',
    [id],
  );
  for (const { id: commentId, no } of rows) {
    const title = themes.get(no);
    if (title) gathered.set(title, [...(gathered.get(title) ?? []), commentId]);
  }
  return gathered;
}

function tellings(story: Story): Telling[] {
  const all = [
    ...(story.voices ?? []).map((voice) => ({ voice, theme: null })),
    ...(story.themes ?? []).flatMap((theme) => themed(theme)),
  ];
  const spread = spreadOver(story, all.length);
  const channels = channelQueue(story);
  const firstLetter = channels.indexOf(CommentChannel.LETTER);
  const own = story.voices?.length ?? 0;
  return all
    .map(({ voice, theme }, index) => ({
      voice: theme ? through(voice, channels[index - own], index - own === firstLetter) : voice,
      theme,
      region: townSaid(index),
      ...spread(index),
    }))
    .toSorted((one, other) => `${one.day}${one.time}`.localeCompare(`${other.day}${other.time}`));
}

const themed = (theme: Theme) =>
  Array.from({ length: theme.count }, (_, index) => {
    const text = theme.texts[index % theme.texts.length] ?? theme.title;
    const voice = {
      text,
      stance: theme.stance,
      identity: IdentityKind.ANONYMOUS,
      shown: text !== '',
      ...(theme.clauseNo ? { clauseNo: theme.clauseNo } : {}),
    } satisfies Voice;
    return { theme, voice };
  });

/** The channels other than the web, each as often as the story says, spread over the comments. */
const channelQueue = ({ channels = {} }: Story): CommentChannel[] =>
  Object.entries(channels).flatMap(([channel, count]) =>
    Array.from({ length: count }, () => channel as CommentChannel),
  );

/** One letter of the story came with six signatures: one comment of six people. */
const SIGNATURES = 6;

const through = (voice: Voice, channel: CommentChannel | undefined, signed: boolean): Voice =>
  channel ? { ...voice, channel, people: signed ? SIGNATURES : 1 } : voice;

const PRESENT: CalendarDay = '2026-11-19';

/** Evenly over the days of the period, none after the story's present; moved to other days it may last thirty days only. */
function spreadOver({ opensOn, closesOn, shortenReason }: Story, count: number) {
  const opens = opensOn as CalendarDay;
  const last = closesOn < PRESENT ? (closesOn as CalendarDay) : PRESENT;
  const longest = shortenReason ? Infinity : MINIMUM_COMMENT_DAYS;
  const days = Math.max(1, Math.min(longest, daysBetween(opens, last)));
  return (index: number) => {
    const minute = (index * 37) % 600;
    const time = `${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    return { day: addDays(opens, Math.min(days, 1 + Math.floor((index * days) / count))), time };
  };
}

async function say(
  teller: Teller,
  { unit }: Story,
  consultationId: string,
  { voice, day, region }: Telling,
): Promise<string> {
  const said = inputOf(consultationId, voice, region);
  if (!voice.channel)
    return kept(await submitComment(teller.as(null), { ...said, noticeVersion: NOTICE_TOLD })).receiptNo;
  const receivedOn = teller.shift.day(day);
  const recorded = {
    ...said,
    channel: voice.channel,
    receivedOn,
    postmarkedOn: null,
    peopleCount: voice.people ?? 1,
  };
  return kept(await recordComment(teller.as(clerkOf(unit)), recorded)).receiptNo;
}

/** Withholding of an insulting comment: proposed by the clerk, still to be decided by the secrecy reviewer. */
async function withhold(teller: Teller, { unit }: Story, consultationId: string): Promise<void> {
  const rude = await teller.rows<{ id: string; version: number }>(
    `select c.id, s.version from comment c join comment_state s on s.comment_id = c.id
     where c.consultation_id = $1 and c.text like '%骗子%'`,
    [consultationId],
  );
  for (const { id, version } of rude) {
    kept(
      await proposeWithhold(teller.as(clerkOf(unit)), id, version, HideReason.ABUSE, '含有辱骂他人的内容'),
    );
  }
}

/** The clerk takes up what came and clears for showing what its authors agreed to show; the last few days wait. */
async function clear(teller: Teller, { unit, until }: Story, consultationId: string): Promise<void> {
  const clerk = teller.as(clerkOf(unit));
  const all = await teller.rows<{ id: string; show: boolean }>(
    `select c.id, c.show_text as show from comment c where c.consultation_id = $1 order by c.submitted_at, c.id`,
    [consultationId],
  );
  const taken = until === 'OPEN' ? all.slice(0, Math.ceil(all.length * 0.7)) : all;
  kept(
    await acceptComments(
      clerk,
      consultationId,
      taken.map(({ id }) => id),
    ),
  );
  for (const { id } of taken.filter(({ show }) => show).slice(0, 12)) {
    const [row] = await teller.rows<{ version: number }>(
      'select version from comment_state where comment_id = $1',
      [id],
    );
    kept(await clearText(clerk, id, row?.version ?? 0));
  }
}
