import type { AgendaItemInput } from '#schema/meeting/meeting-input.ts';
import { AgendaDisclosure } from '#server/law/meeting/agenda-disclosure.ts';
import { approveStream } from '#server/domains/meeting/approve-stream.ts';
import { cancelMeeting } from '#server/domains/meeting/cancel-meeting.ts';
import { planMeeting } from '#server/domains/meeting/plan-meeting.ts';
import { planStream } from '#server/domains/meeting/plan-stream.ts';
import { postponeMeeting } from '#server/domains/meeting/postpone-meeting.ts';
import { AgendaPurpose } from '#server/law/meeting/agenda-purpose.ts';
import { setAgenda } from '#server/domains/meeting/set-agenda.ts';
import { LEADER, MEDIA, MeetingTelling, OFFICE } from './meeting-telling.ts';
import type { ItemTelling, MeetingStory } from './meeting-story.ts';
import { MEETINGS } from './story-meetings.ts';
import { tellComingDraws, tellElderCareDraw } from './tell-draws.ts';
import { tellMinutes, tellSession } from './tell-session.ts';
import { kept, type Teller } from './teller.ts';

/** 政府会议: one with its minutes, one cancelled, one to come. What was held was broadcast and is answered here. */
export async function tellMeetings(teller: Teller): Promise<{ finishedId: string }> {
  const finishedId = await tellOne(teller, MEETINGS.ELDER, { drawn: tellElderCareDraw });
  await tellOne(teller, MEETINGS.CANCELLED);
  await tellOne(teller, MEETINGS.COMING, { drawn: tellComingDraws });
  return { finishedId };
}

/** Actions of others in the course of a meeting. */
interface Meanwhile {
  /** Matters are brought to it once it is planned. */
  planned?: (meetingId: string) => Promise<void>;
  /** Choosing and inviting once it is announced, item by item. */
  drawn?: (teller: Teller, itemIds: readonly string[]) => Promise<void>;
  /** Discussions are recorded once it is over. */
  held?: () => Promise<void>;
}

/** One meeting from its plan on, as far as its story goes; its id. */
export async function tellOne(
  teller: Teller,
  story: MeetingStory,
  meanwhile: Meanwhile = {},
): Promise<string> {
  const telling = await announced(teller, story, meanwhile);
  const { id } = telling;
  if (story.live) await broadcastPlanned(telling);
  await meanwhile.drawn?.(teller, await telling.itemIds());
  if (story.postponed) await postponed(telling, story, story.postponed);
  const { cancelled } = story;
  if (cancelled) {
    await teller.clock(cancelled.on, '10:00');
    await telling.by(LEADER, (context, version) => cancelMeeting(context, id, version, cancelled.reason));
  }
  if (!story.minutes) return id;
  await tellSession(telling, story);
  await meanwhile.held?.();
  await tellMinutes(telling, story);
  return id;
}

async function announced(
  teller: Teller,
  story: MeetingStory,
  { planned }: Meanwhile,
): Promise<MeetingTelling> {
  await teller.clock(story.plannedOn ?? story.announcedOn, '09:00');
  const day = story.postponed?.fromDay ?? story.on;
  const input = { ...story.plan, ...hours(teller, story, day) };
  const telling = new MeetingTelling(teller, kept(await planMeeting(teller.as(OFFICE), input)));
  await planned?.(telling.id);
  await teller.clock(story.announcedOn, '09:00');
  const items = await Promise.all(story.items.map((item) => itemOf(telling, item)));
  await telling.by(OFFICE, (context, version) => setAgenda(context, telling.id, version, items, []));
  await telling.announced();
  return telling;
}

const hours = ({ shift }: Teller, { from, to }: MeetingStory, day: string) => ({
  startsAt: shift.at(day, from),
  endsAt: shift.at(day, to),
});

async function itemOf(
  { teller, id: meetingId }: MeetingTelling,
  { item, decision }: ItemTelling,
): Promise<AgendaItemInput> {
  const usual = {
    reportingUnit: '',
    livelihood: false,
    highAttention: false,
    paperTitle: '',
    law: '',
    note: '',
  };
  const decisionId = decision === undefined ? null : await decisionOf(teller, decision);
  const title = teller.shift.text(item.title);
  const [brought] = await teller.rows<{ id: string }>(
    'select id from agenda_item where meeting_id = $1 and decision_id = $2',
    [meetingId, decisionId],
  );
  const id = brought?.id ?? null;
  // An item arranged for the meeting is decided there; on any other decision the meeting hears a report.
  const purpose = id ? AgendaPurpose.DECIDE : decisionId ? AgendaPurpose.REPORT : untied(item);
  return { ...usual, disclosure: AgendaDisclosure.PUBLIC, ...item, id, title, decisionId, purpose };
}

const untied = ({ catalogueId, purpose }: ItemTelling['item']) =>
  catalogueId ? AgendaPurpose.CATALOGUE : (purpose ?? AgendaPurpose.OTHER);

async function decisionOf(teller: Teller, seq: number): Promise<string> {
  const no = teller.shift.decisionNo(seq);
  const [decision] = await teller.rows<{ id: string }>('select id from decision where no = $1', [no]);
  return decision?.id ?? '';
}

/** 直播安排: planned by the media centre, approved by a leader. */
async function broadcastPlanned(telling: MeetingTelling): Promise<void> {
  const { teller, id } = telling;
  const operatorId = teller.people.get(MEDIA)?.id ?? '';
  const input = { withText: true, withVideo: false, operatorId };
  await telling.by(MEDIA, (context, version) => planStream(context, id, version, input));
  await telling.by(LEADER, (context, version) => approveStream(context, id, version, '同意图文直播。'));
}

async function postponed(
  telling: MeetingTelling,
  story: MeetingStory,
  { on, reason }: NonNullable<MeetingStory['postponed']>,
): Promise<void> {
  const { teller, id } = telling;
  await teller.clock(on, '08:30');
  const input = { ...hours(teller, story, story.on), place: story.plan.place, reason };
  await telling.by(LEADER, (context, version) => postponeMeeting(context, id, version, input));
}
