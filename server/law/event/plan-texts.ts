/** Texts of a plan of a public event (活动方案的文字), each named once; their limits are our order of work. */
import { type Finding, provision } from '#server/law/refusal.ts';
import { blank } from '#server/law/substance.ts';

const LONGEST = 4000;

/** Each text: its label, its most characters, and whether it may be left empty (文字的限度). */
export const PLAN_TEXTS = {
  title: { label: '活动名称', most: 100, empty: false },
  purpose: { label: '活动主题和内容', most: LONGEST, empty: false },
  programme: { label: '活动安排', most: LONGEST, empty: true },
  audience: { label: '参加对象', most: 200, empty: false },
  place: { label: '地点', most: 100, empty: false },
  contact: { label: '联系方式', most: 200, empty: false },
  moderator: { label: '主持人', most: 100, empty: true },
} as const;

type PlanText = keyof typeof PLAN_TEXTS;

/** Texts of one plan, by their names. */
export type PlanTexts = Record<PlanText, string>;

/** Names of the texts (方案的文字). */
export const PLAN_TEXT_NAMES = Object.keys(PLAN_TEXTS) as PlanText[];

const eachText = (text: (name: PlanText) => string) =>
  Object.fromEntries(PLAN_TEXT_NAMES.map((name) => [name, text(name)])) as PlanTexts;

/** Texts of a plan that nobody has begun. */
export const NO_TEXTS = eachText(() => '');

/** Texts of a plan, without all else that is known of it. */
export const textsOf = (plan: PlanTexts): PlanTexts => eachText((name) => plan[name]);

/** Findings on the texts of a plan (方案的文字). */
export const refuseTexts = (plan: PlanTexts): Finding[] =>
  PLAN_TEXT_NAMES.flatMap((name) => {
    const { most, empty } = PLAN_TEXTS[name];
    const long = Array.from(plan[name]).length > most;
    if (empty) return long ? [longText(name)] : [];
    return long || blank(plan[name]) ? [textWanting(name)] : [];
  });

const r71Design = provision('R-71', 'DESIGN', '政府开放活动公告规则');

const textWanting = (name: PlanText) => r71Design.block('EVENT_TEXT_REQUIRED', name)`
  ${PLAN_TEXTS[name].label}没有填写，或者超过${PLAN_TEXTS[name].most}字。
  活动公告里有这一项，请补写或者精简。`;

const longText = (name: PlanText) => r71Design.block('EVENT_TEXT_LONG', name)`
  ${PLAN_TEXTS[name].label}超过${PLAN_TEXTS[name].most}字。
  请精简。`;
