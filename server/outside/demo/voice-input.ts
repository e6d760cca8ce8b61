import { randomUUID } from 'node:crypto';
import type { CommentInput } from '#schema/consultation/comment-input.ts';
import { IdentityKind } from '#server/law/people/identity-kind.ts';
import type { Voice } from './story.ts';

/** Every fourth says no town; from three towns nobody writes. */
const SAID_TOWNS = [
  '城关镇',
  '青石镇',
  '城关镇',
  null,
  '松林镇',
  '城关镇',
  '青石镇',
  null,
  '城关镇',
  '临河乡',
  '白茅乡',
  null,
];

/** The town that voice number `index` says. */
export const townSaid = (index: number): string | null => SAID_TOWNS[index % SAID_TOWNS.length] ?? null;

/** Words of a voice as the form takes them. */
export const inputOf = (
  consultationId: string,
  voice: Voice,
  region: string | null,
): Omit<CommentInput, 'noticeVersion'> =>
  ({
    consultationId,
    idempotencyKey: randomUUID(),
    stance: voice.stance,
    clauseNo: voice.clauseNo ?? null,
    text: voice.text,
    quote: voice.quote ? { words: voice.quote, occurrence: 1 } : null,
    suggestedText: voice.suggestedText ?? null,
    identity: voice.identity,
    name: voice.name ?? null,
    organisation: voice.organisation ?? null,
    contactKind: voice.phone ? 'PHONE' : voice.email ? 'EMAIL' : null,
    contact: voice.phone ?? voice.email ?? null,
    region,
    group: null,
    showText: voice.shown ?? false,
    showName: voice.identity === IdentityKind.ORGANISATION,
    attachmentTokens: [],
  }) as Omit<CommentInput, 'noticeVersion'>;
