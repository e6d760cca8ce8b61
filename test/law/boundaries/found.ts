/** Findings expected by the tables of borders, in the order they are reported, in short. */
import type { Finding } from '#server/law/refusal.ts';

/** Each finding by its code; a question mark where somebody may take it upon themselves with a reason. */
export const found = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, severity }) => (severity === 'BLOCK' ? code : `${code}?`));

/** A reason of exactly so many characters that count, none of them said twice. */
export const reasonOf = (chars: number): string =>
  '老旧供热管网须赶在首轮强寒潮到达以前完成注水试压否则沿线六千户居民家里会断暖气'.slice(0, chars);
