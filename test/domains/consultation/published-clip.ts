import { expect } from 'vitest';
import { buildConsultation, type BuiltConsultation } from '#test/kernel/build-consultation.ts';
import type { TestDatabase } from '#test/kernel/database.ts';
import type { People } from '#test/kernel/people.ts';
import type { ClipAnswer, clipRoom } from './clip-room.ts';
import { publicPage } from './consultation-asking.ts';

export const TITLE = '半分钟看懂票价';

/** A round with its film, both public. */
export interface PublishedClip extends BuiltConsultation {
  clip: ClipAnswer;
  /** Where everybody fetches the film. */
  url: string;
}

/** 解读视频, captioned, reviewed and published with the draft. */
export async function publishedClip(
  database: TestDatabase,
  people: People,
  room: ReturnType<typeof clipRoom>,
): Promise<PublishedClip> {
  const { clerk, secrecy, lead } = people;
  const built = await buildConsultation(database, people, { state: 'DRAFT' });
  const added = await room.added(built.id);
  await room.captioned(added.id);
  await room.saved(built.id, [{ id: added.id, title: TITLE }]);
  for (const [by, name] of [
    [clerk, 'submitPaper'],
    [secrecy, 'passPaper'],
    [lead, 'openConsultation'],
  ] as const)
    expect((await room.step(by, name, built.id)).refused).toBeUndefined();
  const { no, round } = built;
  const fields = 'clips { id title durationMs captions words source { url } cues { text } }';
  const { clips } = (await publicPage(database, null, { no, round }, fields)) as { clips: ClipAnswer[] };
  const [clip] = clips;
  if (!clip?.source) throw new Error('the film was not published');
  return { ...built, clip, url: clip.source.url };
}
