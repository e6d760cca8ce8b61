/** The fields of a hearing's plan, in the order in which one thinks of it (听证会方案的各项). */
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { STAKEHOLDER_SIDE_LABELS, words } from '#client/words.ts';
import { SelectionMode } from '#server/law/hearing/hearing-selection.ts';
import type { PlanForm, SeatsRow } from './plan-form.ts';
import { wrongCount, wrongHour, wrongSeats } from '#client/staff/ground/form/typed.ts';

const none = words.form.choose;

const MODES: Readonly<Record<SelectionMode, string>> = {
  [SelectionMode.DRAW]: '公开报名，随机抽取',
  [SelectionMode.NOMINATION]: '推荐',
  [SelectionMode.NONE]: '直接邀请',
};

const SEATS: readonly RecordField<SeatsRow>[] = [
  { kind: 'choice', name: 'side', label: '方面', options: STAKEHOLDER_SIDE_LABELS, none, required: true },
  { kind: 'text', name: 'seats', label: '席位数', beside: true, wrong: wrongSeats },
  { kind: 'choice', name: 'mode', label: '怎样产生', options: MODES, none, required: true, beside: true },
];

/** Where the law on the matter answers for the unit there is nothing left to tick. */
const isPrice = (authority: string | null): RecordField<PlanForm> => ({
  kind: 'tick',
  name: 'isPrice',
  label: '价格听证会',
  hint: `政府指导价、政府定价的，由政府价格主管部门主持（价格法第二十三条）${authority ? `，本事项由${authority}主持` : ''}。`,
});

const PRICED = '本事项的专门规定是价格法第二十三条，按价格听证会办理，消费者不少于五分之二。';

/** 主持单位: of a price hearing the price authority among the units of the matter; nobody types another. */
const hostField = (authority: string | null, priced: boolean): RecordField<PlanForm> => ({
  kind: 'text',
  name: 'host',
  label: '主持单位',
  ...(authority ? { when: (form: PlanForm) => !form.isPrice } : {}),
  ...(priced ? { hint: PRICED } : {}),
});

const isDrawn = ({ sides }: PlanForm) => sides.some(({ mode }) => mode === 'DRAW');
const isSelected = ({ sides }: PlanForm) =>
  sides.some(({ mode }) => mode === 'DRAW' || mode === 'NOMINATION');

const about = (
  { priced, priceAuthority }: PlanChoices,
  place: RecordField<PlanForm>,
): readonly RecordField<PlanForm>[] => [
  { kind: 'text', name: 'name', label: '名称' },
  { kind: 'area', name: 'purpose', label: '听证事项和目的', hint: '听取哪些人对哪些问题的意见。' },
  ...(priced ? [] : [isPrice(priceAuthority)]),
  hostField(priceAuthority, priced),
  { kind: 'text', name: 'chair', label: '听证主持人', hint: '随公告公布；不作记录，不代表承办单位发言。' },
  { kind: 'day', name: 'heldOn', label: '举行日期' },
  { kind: 'text', name: 'startsAt', label: '开始的钟点', hint: '如09:00。', beside: true, wrong: wrongHour },
  place,
];

const WHO: readonly RecordField<PlanForm>[] = [
  {
    kind: 'rows',
    name: 'sides',
    label: '参加人席位',
    hint: '利益相关各方都要有代表参加（国令713号第十六条），直接涉及切身利益的须有利害关系人；公开报名的从报名人中抽取。',
    noun: '方面',
    columns: SEATS,
    blank: { side: '', seats: '', mode: '' },
  },
  {
    kind: 'area',
    name: 'selectionMethod',
    label: '遴选办法',
    hint: '与公告同时公布：报名条件、怎样抽取或者推荐、怎样递补。',
    when: isSelected,
  },
  { kind: 'area', name: 'conditions', label: '参加条件', optional: true },
  { kind: 'text', name: 'observerSeats', label: '旁听席位', wrong: wrongCount },
  { kind: 'text', name: 'pressSeats', label: '记者席位', beside: true, wrong: wrongCount },
];

const takesAnybody = (form: PlanForm) =>
  isDrawn(form) || Number(form.observerSeats) > 0 || Number(form.pressSeats) > 0;

const WHEN: readonly RecordField<PlanForm>[] = [
  { kind: 'day', name: 'opensOn', label: '报名开始日期', when: takesAnybody },
  {
    kind: 'text',
    name: 'opensHour',
    label: '报名开始的钟点',
    hint: '公告以前不接受报名。',
    when: takesAnybody,
    beside: true,
    wrong: wrongHour,
  },
  { kind: 'day', name: 'closesOn', label: '报名截止日期', when: takesAnybody },
  {
    kind: 'text',
    name: 'closesHour',
    label: '报名截止的钟点',
    hint: '如17:30；当日结束写24:00。',
    when: takesAnybody,
    beside: true,
    wrong: wrongHour,
  },
];

/** Documents of the decision by their ids, as choices. */
export type PaperChoices = Readonly<Record<'DRAFT' | 'EXPLANATION', Readonly<Record<string, string>>>>;

/**
 * Choices of a plan; whether the law on its matter makes it a price hearing, and which of its units then holds it
 * (R-31).
 */
export interface PlanChoices {
  papers: PaperChoices;
  priced: boolean;
  priceAuthority: string | null;
  /** The matter is ruled to touch vital interests directly (直接涉及切身利益). */
  vital: boolean;
}

const papersOf = (choices: PaperChoices): readonly RecordField<PlanForm>[] => [
  { kind: 'area', name: 'content', label: '公告正文' },
  { kind: 'area', name: 'contact', label: '联系方式', hint: '联系人、电话、地址，也用来打电话、当面报名。' },
  {
    kind: 'choice',
    name: 'draftFileId',
    label: '决策草案',
    hint: '决策材料中的草案，随公告公布；征求意见时已经公布的不用选。',
    options: choices.DRAFT,
    none: '不选',
    optional: true,
  },
  {
    kind: 'choice',
    name: 'explanationFileId',
    label: '草案说明',
    options: choices.EXPLANATION,
    none: '不选',
    optional: true,
    beside: true,
  },
];

/** All of them. */
export const planFields = (
  choices: PlanChoices,
  place: RecordField<PlanForm>,
): readonly RecordField<PlanForm>[] => [
  ...about(choices, place),
  ...WHO,
  ...WHEN,
  ...papersOf(choices.papers),
];

/** Where findings of the law are mended that speak of a field by another name. */
export const PLAN_ALIASES = {
  signUpOpensAt: 'opensOn',
  signUpClosesAt: 'closesOn',
  draftPublished: 'draftFileId',
  explanationPublished: 'explanationFileId',
  participants: 'sides',
};
