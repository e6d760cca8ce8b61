import type { ConsultationInput } from '#schema/consultation/consultation-input.ts';
import { badInput } from '#server/ground/kernel/fault.ts';
import { isId } from '#server/ground/kernel/load.ts';

type Measure = readonly [field: string, what: string, size: number, max: number];

/** Upper limits on typed text, in characters; far above the needs of any notice. */
const measures = (input: ConsultationInput): Measure[] => [
  ['title', '标题', input.title.length, 200],
  ['plainWords', '通俗说明', input.plainWords.length, 5000],
  ['shortenReason', '缩短期限的说明', (input.shortenReason ?? '').length, 2000],
  ['contact', '联系方式', Math.max(...Object.values(input.contact).map(({ length }) => length)), 300],
  ['ways', '反馈途径', longest(input.ways.map(({ text }) => text)), 1000],
  [
    'basis',
    '决策依据',
    longest(input.basis.flatMap((one) => [one.title, one.docNo, one.article, one.url])),
    1000,
  ],
  ['basis', '依据的条文原文', longest(input.basis.map(({ quotation }) => quotation)), 5000],
  ['channels', '公布渠道', longest(input.channels.map(({ name }) => name)), 200],
  ['interpretation', '解读', longest(input.interpretation.map(({ text }) => text)), 50_000],
  ['impacts', '政策变化对照', longest(input.impacts.flatMap((one) => Object.values(one))), 1000],
  ['questions', '问答', longest(input.questions.flatMap((one) => Object.values(one))), 5000],
  ['cases', '案例', longest(input.cases.flatMap((one) => Object.values(one))), 2000],
  ['pictures', '图解说明', longest(input.pictures.flatMap(({ alt, caption }) => [alt, caption])), 2000],
  ['clips', '解读视频的标题', longest(input.clips.map(({ title }) => title)), 200],
  ['clauseNotes', '条款解读', longest(input.clauseNotes.map(({ note }) => note)), 10_000],
];

const counts = (input: ConsultationInput): Measure[] => [
  ['ways', '反馈途径', input.ways.length, 20],
  ['basis', '决策依据', input.basis.length, 50],
  ['basis', '依据所支持的条款', Math.max(0, ...input.basis.map(({ clauseIds }) => clauseIds.length)), 1000],
  ['channels', '公布渠道', input.channels.length, 30],
  ['interpretation', '解读', input.interpretation.length, 20],
  ['impacts', '政策变化对照', input.impacts.length, 50],
  ['questions', '问答', input.questions.length, 50],
  ['cases', '案例', input.cases.length, 50],
  ['pictures', '图解', input.pictures.length, 50],
  ['clips', '解读视频', input.clips.length, 50],
  ['clauseNotes', '条款解读', input.clauseNotes.length, 1000],
];

const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length));

/** Refuses what has the wrong shape; what is merely missing is never refused here. */
export function checkShape(input: ConsultationInput): void {
  for (const [field, what, size, max] of measures(input))
    if (size > max) throw badInput(`${what}过长，最多${max}字。`, [field]);
  for (const [field, what, size, max] of counts(input))
    if (size > max) throw badInput(`${what}最多${max}项。`, [field]);
  if (input.basis.some(({ clauseIds }) => !clauseIds.every(isId)))
    throw badInput('依据所支持的条款应从草案中选择。', ['basis']);
  if (input.basis.some(({ url }) => url !== '' && !isWebAddress(url)))
    throw badInput('依据的链接应以 http:// 或 https:// 开头。', ['basis']);
}

const isWebAddress = (url: string) => /^https?:\/\//i.test(url) && URL.canParse(url);
