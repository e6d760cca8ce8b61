/** Beginnings of reasons: what a reader wants to know, with a blank for every fact that only the handler knows. */
import type { Outcome } from './disposition-form.ts';

export interface ReasonTemplate {
  title: string;
  text: string;
}

/** Every 【…】 is to be written out before it can be saved. */
export const blanksIn = (text: string): string[] => text.match(/【[^】]*】/g) ?? [];

/** Where the first blank stands, so that it can be picked at once; null when none is left. */
export function firstBlank(text: string): { start: number; end: number } | null {
  const [blank] = blanksIn(text);
  if (blank === undefined) return null;
  const start = text.indexOf(blank);
  return { start, end: start + blank.length };
}

const NOT_ADOPTED: readonly ReasonTemplate[] = [
  {
    title: '与上位法不一致',
    text: '【《法律法规名称》第几条】规定【规定的内容】。按所提建议修改，【与规定不一致之处】，因此未采纳。',
  },
  {
    title: '财力所限',
    text: '经测算，按所提建议每年需增加【多少万元，怎样测算】，【资金来源的情况】，现阶段难以承担。【以后的安排】。',
  },
  {
    title: '技术不可行',
    text: '按所提建议需要【技术条件】，目前【现有条件和差距】，难以实现。【替代的办法】。',
  },
  {
    title: '与规划不符',
    text: '【《规划名称》】将【地点或者事项】定为【规划内容】，所提建议【与规划不符之处】，因此未采纳。',
  },
  {
    title: '兼顾各方利益',
    text: '所提建议有利于【受益的一方】，但会使【受影响的一方】【影响的内容和程度】。综合【调查或者听取意见的情况】，维持【草案的规定】。',
  },
  {
    title: '其他政策已规定',
    text: '【《文件名称》和条款、文号】已经规定【规定的内容】，可按该规定办理，本草案不再重复。',
  },
  {
    title: '依据不足',
    text: '所提建议涉及【事项】，目前掌握的【数据或者材料】显示【情况】，尚不足以支持修改。【进一步核实的安排】。',
  },
];

const TEMPLATES: Readonly<Record<Outcome, readonly ReasonTemplate[]>> = {
  ADOPTED: [{ title: '采纳', text: '所提【建议的内容】合理，已将【条款】修改为【修改的要点】。' }],
  PARTLY_ADOPTED: [
    {
      title: '采纳一部分',
      text: '采纳【采纳的部分】，已将【条款】修改为【修改的要点】。【未采纳的部分】未采纳，因为【具体的事实、数据或者条款】。',
    },
    ...NOT_ADOPTED,
  ],
  NOT_ADOPTED,
  ALREADY_COVERED: [
    { title: '草案已体现', text: '草案【条款】已经规定【规定的内容】，所提意见已得到体现。' },
  ],
  SUPPORT_ONLY: [{ title: '表示支持', text: '所提意见对【条款或者事项】表示支持，已记录。' }],
  OUT_OF_SCOPE: [
    {
      title: '转办',
      text: '所反映的【事项】不属于本次征求意见的范围，已转【单位或者渠道】，可通过【电话或者途径】了解办理情况。',
    },
  ],
  ANSWERED: [
    { title: '回答所问的', text: '【所问的事】按草案【条款】办理：【怎样办，在哪里，什么时候】。' },
    { title: '草案没有写', text: '【所问的事】草案没有规定，按【现行文件和条款】【怎样办】。' },
  ],
};

/** The templates that fit an outcome; before one is chosen, those for turning down, which need words most. */
export const templatesFor = (result: Outcome | ''): readonly ReasonTemplate[] =>
  TEMPLATES[result || 'NOT_ADOPTED'];
