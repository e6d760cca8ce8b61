/** Where a draw stands, as the public reads it (抽选的状态). */
import type { TagWord } from '#client/words.ts';

interface Standing {
  drawnAt?: string | null | undefined;
  voidedAt?: string | null | undefined;
}

/** One tag: void, drawn, or still to be drawn. */
export function tagOf({ drawnAt, voidedAt }: Standing): TagWord {
  if (voidedAt) return { kind: 'closed', word: '已作废' };
  return drawnAt ? { kind: 'done', word: '已抽取' } : { kind: 'open', word: '待抽取' };
}
