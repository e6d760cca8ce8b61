/** 国令713号第十二条: drafting rests on wide and deep research (调查研究). */
import { type Finding, provision } from '#server/law/refusal.ts';
import { substance } from '#server/law/substance.ts';

const r11 = provision('R-11', 'LAW', '国令713号第十二条');

/** Minimum length of a record of research in characters (调查研究情况); our measure. */
export const MINIMUM_RESEARCH_RECORD = 10;

/** Reasons against a draft that rests on no research (调查研究情况). */
export const refuseResearch = (record: string, field = 'researchRecord'): Finding[] =>
  substance(record) < MINIMUM_RESEARCH_RECORD ? [researchRequired(field)] : [];

const researchRequired = (field: string) => r11.block('RESEARCH_RECORD_REQUIRED', field)`
  拟订决策草案，应当广泛深入开展调查研究。
  写明调查研究的时间、方式、对象和主要结论。`;
