import { LockMode } from '@mikro-orm/core';
import { Event } from '#schema/event/event.ts';
import { PressLive } from '#schema/press/press-live.ts';
import { PressTranscript } from '#schema/press/press-transcript.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { conflict, notFound } from '#server/ground/kernel/fault.ts';
import { liveScope } from '#server/ground/kernel/live/live-hub.ts';
import { loadById } from '#server/ground/kernel/load.ts';
import { EventKind } from '#server/law/event/kinds.ts';
import {
  type PressAction,
  pressStage,
  type PressStage,
  refusePressAction,
} from '#server/law/press/press-stage.ts';
import { type OtherFindings, stageFirst } from '#server/law/transition.ts';
import { pressesFor } from './press.permissions.ts';

const WHAT = '该新闻发布会';

/** A press conference as a command works on it: nobody else posts to it meanwhile. */
export interface LoadedPress {
  event: Event;
  live: PressLive | null;
  transcript: PressTranscript | null;
  stage: PressStage;
}

/** Actions that lock the live text's row; a person who only reviews could not even see it locked. */
const HOLDS: ReadonlySet<PressAction> = new Set(['setVideo', 'start', 'post', 'correct', 'stop']);

/** A press conference; another kind of event is none. */
export async function loadConference(
  command: CommandContext,
  eventId: string,
  action: PressAction | null = null,
): Promise<LoadedPress> {
  const event = await loadById(command.em, Event, eventId, WHAT);
  if (event.kind !== EventKind.PRESS_CONFERENCE) throw notFound(WHAT);
  command.about('event', eventId, event.no);
  const hold = action !== null && HOLDS.has(action) ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {};
  const live = await command.em.findOne(PressLive, { eventId }, hold);
  const transcript = await command.em.findOne(PressTranscript, { eventId });
  return { event, live, transcript, stage: stageOf(command, event, live, transcript) };
}

const stageOf = (
  { now }: CommandContext,
  event: Event,
  live: PressLive | null,
  transcript: PressTranscript | null,
) =>
  pressStage(
    {
      publishedAt: event.publishedAt,
      cancelledAt: event.cancelledAt,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      startedAt: live?.startedAt ?? null,
      stoppedAt: live?.stoppedAt ?? null,
      transcriptPublishedAt: transcript?.publishedAt ?? null,
    },
    now,
  );

/** The same, for those who host it or review it; what others host is not theirs to change: it is not found. */
export async function loadPress(
  command: CommandContext,
  action: PressAction,
  eventId: string,
): Promise<LoadedPress> {
  const loaded = await loadConference(command, eventId, action);
  if (!pressesFor(command.actor, action, loaded.event)) throw notFound(WHAT);
  return loaded;
}

/** The transcript that is worked on, as the caller has read it. */
export async function heldTranscript(
  command: CommandContext,
  action: PressAction,
  eventId: string,
  version: number,
) {
  const press = await loadPress(command, action, eventId);
  const { transcript } = press;
  if (!transcript) throw notFound('文字实录，请先整理');
  if (transcript.version !== version) throw conflict('该实录', transcript.version);
  return { press, transcript };
}

/** Reasons against the action at this stage, or else the other findings. */
export const atStage = (action: PressAction, { stage }: Pick<LoadedPress, 'stage'>, rest?: OtherFindings) =>
  stageFirst(refusePressAction(action, stage), rest);

/** Updates viewers and the pages that show the conference. */
export const tellReaders = (command: CommandContext, { id, no }: Pick<Event, 'id' | 'no'>): void =>
  command.publish(liveScope(id), `event:${no}`, 'events');
