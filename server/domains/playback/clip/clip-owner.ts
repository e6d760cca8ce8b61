import { LockMode } from '@mikro-orm/core';
import { Recording } from '#schema/playback/recording.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { notFound } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';
import type { Finding } from '#server/law/refusal.ts';

/** Interpretation that may take a film, as its own domain locks it for a change. */
export interface HeldClipOwner {
  /** Reasons against changing it now. */
  findings: readonly Finding[];
  /** Voids any earlier review; the actor counts among the authors. */
  touch(): void;
}

/** Owner of a film (解读视频的归属): a domain declares it, `server/outside/wiring/resolvers.ts` brings the two together. */
export interface ClipOwner {
  /** With the film that is to be changed, where it is there already. */
  hold(command: CommandContext, id: string, film?: Recording): Promise<HeldClipOwner>;
}

/** Name of a film in messages. */
export const WHAT = '该解读视频';

/** A film, locked, with the interpretation it belongs to. */
export interface HeldClip {
  recording: Recording;
  ownerId: string;
  held: HeldClipOwner;
}

/** A film of the actor's own unit, for a change. */
export async function holdClip(command: CommandContext, owner: ClipOwner, id: string): Promise<HeldClip> {
  command.about('recording', id);
  const way = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const recording = isId(id) ? await command.em.findOne(Recording, { id }, way) : null;
  const ownerId = recording?.consultationId;
  if (!recording || !ownerId) throw notFound(WHAT);
  const held = await owner.hold(command, ownerId, recording);
  command.about('recording', id);
  return { recording, ownerId, held };
}
