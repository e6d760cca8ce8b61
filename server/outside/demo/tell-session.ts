import { randomUUID } from 'node:crypto';
import { AgendaResult } from '#server/law/meeting/meeting-words.ts';
import { closeMeeting } from '#server/domains/meeting/close-meeting.ts';
import { endAgendaItem } from '#server/domains/meeting/end-agenda-item.ts';
import { openMeeting } from '#server/domains/meeting/open-meeting.ts';
import { observersOf } from '#server/domains/meeting/meeting-parts.queries.ts';
import { publishMinutes } from '#server/domains/meeting/publish-minutes.ts';
import { readyMeeting } from '#server/domains/meeting/ready-meeting.ts';
import { recordAttendance } from '#server/domains/meeting/record-attendance.ts';
import { saveMinutes } from '#server/domains/meeting/save-minutes.ts';
import { startAgendaItem } from '#server/domains/meeting/start-agenda-item.ts';
import { correctLive } from '#server/domains/playback/live/correct-live.ts';
import { postLive } from '#server/domains/playback/live/post-live.ts';
import { resumeStream } from '#server/domains/playback/live/resume-stream.ts';
import { startStream } from '#server/domains/playback/live/start-stream.ts';
import { stopStream } from '#server/domains/playback/live/stop-stream.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { LEADER, MEDIA, type MeetingTelling, OFFICE } from './meeting-telling.ts';
import type { ItemTelling, MeetingStory, PostTelling } from './meeting-story.ts';
import { kept } from './teller.ts';

/** 会议的召开: opened, discussed item by item, closed; what may be broadcast is, with its live text. */
export async function tellSession(telling: MeetingTelling, story: MeetingStory): Promise<void> {
  const { teller, id } = telling;
  await teller.clock(story.on, '14:00');
  await telling.by(OFFICE, (context, version) => readyMeeting(context, id, version));
  await teller.clock(story.on, story.from);
  await telling.by(OFFICE, (context, version) => openMeeting(context, id, version, []));
  await telling.by(OFFICE, (context, version) =>
    recordAttendance(context, id, version, { absences: [], observers: [], reason: '' }),
  );
  if (story.live) kept(await startStream(teller.as(MEDIA), id));
  const itemIds = await telling.itemIds();
  for (const [index, item] of story.items.entries()) {
    await tellItem(telling, story, item, itemIds[index] ?? '');
  }
  await teller.clock(story.on, story.to);
  if (story.live) kept(await stopStream(teller.as(MEDIA), id));
  await telling.by(OFFICE, (context, version) => closeMeeting(context, id, version));
}

async function tellItem(
  telling: MeetingTelling,
  story: MeetingStory,
  item: ItemTelling,
  itemId: string,
): Promise<void> {
  const { teller, id } = telling;
  const { from = story.from, to = story.to, result = AgendaResult.NOTED, resultText = '' } = item;
  await teller.clock(story.on, from);
  await telling.by(OFFICE, (context, version) => startAgendaItem(context, id, version, itemId, []));
  if (story.live) await tellPosts(telling, story, item, itemId);
  await teller.clock(story.on, to);
  await telling.by(OFFICE, (context, version) =>
    endAgendaItem(context, id, version, itemId, result, teller.shift.text(resultText)),
  );
  const closed = item.item.disclosure === AgendaDisclosure.CLOSED;
  if (story.live && closed) kept(await resumeStream(teller.as(MEDIA), id));
}

/** 图文直播: post by post, at its minute; a correction leaves what it corrects where it is. */
async function tellPosts(
  { teller, id }: MeetingTelling,
  story: MeetingStory,
  { posts = [], from = story.from }: ItemTelling,
  itemId: string,
): Promise<void> {
  const told: string[] = [];
  for (const post of posts) {
    await teller.clock(story.on, later(from, post.minute));
    const input = said(post);
    const context = teller.as(MEDIA);
    const corrected = post.corrects === undefined ? undefined : told[post.corrects];
    const done = corrected
      ? await correctLive(context, corrected, input, [])
      : await postLive(context, id, { ...input, agendaItemId: itemId }, []);
    told.push(kept(done));
  }
}

const said = ({ speaker, text }: PostTelling) => ({
  idempotencyKey: randomUUID(),
  speaker: speaker ?? null,
  text,
  images: [],
});

/** Minutes after a clock time: 15:02 and 10 make 15:12. */
function later(clock: string, minutes: number): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const sum = hour * 60 + minute + minutes;
  return `${String(Math.floor(sum / 60)).padStart(2, '0')}:${String(sum % 60).padStart(2, '0')}`;
}

/** 列席人员: as the office counted them, else whom the platform knows to have come. */
const observersIn = async (
  { teller, id }: MeetingTelling,
  { observers }: NonNullable<MeetingStory['minutes']>,
) =>
  observers?.map(([category, count]) => ({ category, count })) ?? (await observersOf(teller.as(OFFICE), id));

/** 会议纪要: of the public items, reviewed by another person, published. */
export async function tellMinutes(telling: MeetingTelling, story: MeetingStory): Promise<void> {
  const { minutes } = story;
  if (!minutes) return;
  const { teller, id } = telling;
  await teller.clock(minutes.publishedOn, '09:30');
  const itemIds = await telling.itemIds();
  const sections = story.items.flatMap(({ minutes: text }, index) =>
    text ? [{ itemId: itemIds[index] ?? null, text: teller.shift.text(text) }] : [],
  );
  const input = {
    attendees: [...minutes.attendees],
    absent: [...minutes.absent],
    observers: await observersIn(telling, minutes),
    sections: [{ itemId: null, text: minutes.opening }, ...sections],
  };
  await telling.by(OFFICE, (context, version) => saveMinutes(context, id, version, input, []));
  await telling.reviewed();
  await telling.by(LEADER, (context, version) => publishMinutes(context, id, version));
}
