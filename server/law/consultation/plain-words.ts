/**
 * 通俗说明: what is to be decided, whom it touches, what people can do, in words that everybody understands; it stands
 * first on the page of a consultation. The statute does not ask for it, so one that is missing or hard to read is only
 * warned of; one that is too long would not be read and is refused.
 */
import { type Finding, provision } from '#server/law/refusal.ts';
import { hollow } from '#server/law/substance.ts';

const r15 = provision('R-15', 'DESIGN', '办理流程');

/** Most characters of the whole text (全文的限度), counted as they are typed. */
export const PLAIN_WORDS_MAX = 300;
/** Most characters of one sentence (一句的限度), its full stop not counted. */
export const PLAIN_SENTENCE_MAX = 40;

/** Terms of the field (术语) and what they come to; one that is explained where it first stands may be used. */
const TERMS: Readonly<Record<string, string>> = {
  承办单位: '负责办这件事的部门',
  决策机关: '最后作决定的机关',
  合法性审查: '看看合不合法律',
  公平竞争审查: '看看会不会妨碍公平做生意',
  社会稳定风险评估: '先看看会不会引起矛盾',
  风险评估: '先看看会出什么问题',
  专家论证: '请懂行的人一起研究',
  集体讨论: '开会一起商量决定',
  听证: '当面听大家说、当面答复',
  备案: '报到管理的部门存一份',
  核定: '由管理的部门算清楚、定下来',
  法定程序: '法律规定要走的步骤',
  征集期: '收意见的这段时间',
  采纳情况: '哪些意见用了、哪些没有用',
};

/** Words of official papers (公文用语) and what one says instead; no explanation makes them plain. */
const OFFICIAL: readonly (readonly [word: RegExp, instead: string])[] = [
  [/予以/u, '直接说做什么，如“给补贴”'],
  [/(?<!应)该(?:项目|事项|项|办法|方案|单位|区域)/u, '这件事、这个项目'],
  [/依法/u, '照法律规定；说不清照哪一条的，不写'],
  [/本级/u, '县里、镇里'],
  [/(?:有关|相关)(?:规定|部门)/u, '写出是哪个规定、哪个部门'],
  [/上述|前款/u, '把说过的再说一遍'],
  [/切实|进一步/u, '不写这个词，写做什么'],
];

/** Reasons against publishing it and advice on it (通俗说明的不足), all at once. */
export function refusePlainWords(text: string): Finding[] {
  if (hollow(text)) return [missing];
  return [
    ...(signs(text) > PLAIN_WORDS_MAX ? [tooLong(signs(text))] : []),
    ...sentencesOf(text)
      .filter((one) => signs(one) > PLAIN_SENTENCE_MAX)
      .map(longSentence),
    ...unexplainedTerms(text).map(unexplained),
    ...OFFICIAL.flatMap(([word, instead]) => {
      const [found] = word.exec(text) ?? [];
      return found ? [official(found, instead)] : [];
    }),
  ];
}

const signs = (text: string) => Array.from(text).length;

const sentencesOf = (text: string) =>
  text
    .split(/[。！？；!?;\n]/u)
    .map((one) => one.trim())
    .filter(Boolean);

const EVERY_TERM = new RegExp(
  Object.keys(TERMS)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);

const unexplainedTerms = (text: string): string[] => {
  const first = new Map<string, number>();
  for (const { 0: term, index } of text.matchAll(EVERY_TERM)) if (!first.has(term)) first.set(term, index);
  return [...first].flatMap(([term, at]) => (isExplained(text, term, at) ? [] : [term]));
};

const EXPLAINED_AFTER = /^会?[”」』]?\s*(?:[（(]|[，,、]?\s*(?:也就是|就是|是指|指的是|指))/u;

/** Explained behind it, or itself in brackets behind the plain words. */
const isExplained = (text: string, term: string, at: number) =>
  EXPLAINED_AFTER.test(text.slice(at + term.length)) ||
  (/[（(]$/u.test(text.slice(0, at)) && /^[）)]/u.test(text.slice(at + term.length)));

/** A piece of the text by which it is found again. */
const quoted = (sentence: string) =>
  signs(sentence) > 16 ? `${Array.from(sentence).slice(0, 15).join('')}……` : sentence;

const missing = r15.warn('PLAIN_WORDS_MISSING', 'plainWords')`
  没有通俗说明。
  用几句大白话写明要定什么、和谁有关、大家可以做什么；公众最先读到它。`;

const tooLong = (count: number) => r15.block('PLAIN_WORDS_TOO_LONG', 'plainWords')`
  通俗说明有${count}字，超过${PLAIN_WORDS_MAX}字。
  删去${count - PLAIN_WORDS_MAX}字以上，只留要定什么、和谁有关、大家可以做什么；细节写在解读里。`;

const longSentence = (sentence: string) => r15.warn('PLAIN_SENTENCE_LONG', 'plainWords')`
  通俗说明里“${quoted(sentence)}”这一句有${signs(sentence)}字，太长。
  断成几句，每句不超过${PLAIN_SENTENCE_MAX}字，一句只说一件事。`;

const unexplained = (term: string) => r15.warn('PLAIN_TERM_UNEXPLAINED', 'plainWords')`
  通俗说明里的“${term}”没有解释。
  换成“${TERMS[term] ?? ''}”一类的话；一定要用的，第一次用时在后面加括号解释。`;

const official = (word: string, instead: string) => r15.warn('PLAIN_WORDS_OFFICIAL', 'plainWords')`
  通俗说明里的“${word}”是公文用语。
  改用平常的话：${instead}。`;
