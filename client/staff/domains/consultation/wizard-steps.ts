/** The way from a draft to its opening: which step a finding belongs to, and where on the page it is mended. */
import type { Step } from '#client/ui/Steps.tsx';
import type { Finding } from '#client/staff/ground/frame/refusal.ts';
import type { ConsultationRecord } from './consultation-record.ts';

export type StepId = 'caoan' | 'jiedu' | 'yiju' | 'tujing' | 'shijian' | 'yulan' | 'songshen' | 'gongbu';

export const STEP_NAMES: Readonly<Record<StepId, string>> = {
  caoan: '草案',
  jiedu: '解读',
  yiju: '依据',
  tujing: '途径与联系方式',
  shijian: '时间',
  yulan: '预览',
  songshen: '提交审查',
  gongbu: '公布',
};

/** The anchor of a step; the public parts that a page may also show have anchors of their own. */
export const stepAnchor = (step: StepId) => `bu-${step}`;
const stepHref = (step: StepId) => `#${stepAnchor(step)}`;

/** Steps that are filled in, in their order. */
export const WRITTEN = ['caoan', 'jiedu', 'yiju', 'tujing', 'shijian'] as const satisfies readonly StepId[];

/** Field of a finding → its step and the control that mends it. */
const PLACES: readonly (readonly [field: string, step: StepId, place: string])[] = [
  ['title', 'caoan', 'title'],
  ['plainWords', 'caoan', 'plainWords'],
  ['draftText', 'caoan', 'draftText'],
  ['dossier.draft', 'caoan', 'draftText'],
  ['clauseIdentity', 'caoan', 'duiying'],
  ['attachments', 'caoan', 'file-DRAFT'],
  ['dossier.explanation', 'jiedu', 'interpretation-BACKGROUND'],
  ['interpretation', 'jiedu', 'interpretation-BACKGROUND'],
  ['impacts', 'jiedu', 'impacts-add'],
  ['questions', 'jiedu', 'questions-add'],
  ['cases', 'jiedu', 'cases-add'],
  ['pictures', 'jiedu', 'file-PICTURE'],
  ['clips', 'jiedu', 'file-CLIP'],
  ['clauseNotes', 'jiedu', 'interpretation-BACKGROUND'],
  ['dossier.basis', 'yiju', 'basis-add'],
  ['basis', 'yiju', 'basis-add'],
  ['dossier.ways', 'tujing', 'ways-add'],
  ['ways', 'tujing', 'ways-add'],
  ['dossier.contact', 'tujing', 'contact-unit'],
  ['contact.email', 'tujing', 'contact-email'],
  ['contact', 'tujing', 'contact-unit'],
  ['channels', 'tujing', 'channels-add'],
  ['closesOn', 'shijian', 'closesOn'],
  ['opensAt', 'shijian', 'opensAt'],
  ['plannedOpensAt', 'shijian', 'opensAt'],
  ['shortenReason', 'shijian', 'shortenReason'],
  ['commentsShown', 'tujing', 'commentsShown'],
];

const rowOf = (field: string) => PLACES.find(([name]) => field === name || field.startsWith(`${name}.`));

/** The control that mends a finding's field; undefined where the page has none. Each section of the interpretation has its own. */
export const placeOf = (field: string): string | undefined =>
  field.startsWith('interpretation.')
    ? field.replace('.', '-')
    : (basisPlace(field) ?? picturePlace(field) ?? rowOf(field)?.[2]);

/** Each entry of the basis has its own fields. */
const basisPlace = (field: string) =>
  field
    .match(/^basis\.\d+/)?.[0]
    .replace('.', '-')
    .concat('-title');

/** Each picture has its own words, each film its own fields. */
const picturePlace = (field: string) => {
  if (!/^(?:pictures\.\d+\.alt|clips\.\d+\.(?:title|captions|file))$/.test(field)) return undefined;
  return `${field.replaceAll('.', '-')}${field.endsWith('.captions') ? '-file' : ''}`;
};

/** The step a finding is mended in; what names no field is answered at the submission. */
export const stepOf = ({ fields }: Pick<Finding, 'fields'>): StepId =>
  fields.map((field) => rowOf(field)?.[1]).find((step) => step !== undefined) ?? 'songshen';

const blocking = ({ severity }: Finding) => severity === 'BLOCK';

/** Number of findings that block a step, and of those that only want an answer. */
export function countAt(findings: readonly Finding[], step: StepId) {
  const own = findings.filter((finding) => stepOf(finding) === step);
  return { blocks: own.filter(blocking).length, warns: own.filter((one) => !blocking(one)).length };
}

const noteOf = ({ blocks, warns }: ReturnType<typeof countAt>) =>
  blocks > 0 ? `还差${blocks}项` : warns > 0 ? `${warns}项待核对` : '齐备';

/** The line of steps as the record stands. */
export function stepsOf({ stage, findings }: Pick<ConsultationRecord, 'stage' | 'findings'>): Step[] {
  const drafting = stage === 'DRAFT';
  const first = WRITTEN.find((step) => countAt(findings, step).blocks > 0);
  const written = WRITTEN.map((step): Step => {
    const count = countAt(findings, step);
    const state = !drafting || count.blocks === 0 ? 'done' : step === first ? 'now' : 'next';
    const href = drafting ? stepHref(step) : undefined;
    return { name: STEP_NAMES[step], note: drafting ? noteOf(count) : '已完成', state, href };
  });
  return [...written, ...later(stage, first === undefined)];
}

function later(stage: ConsultationRecord['stage'], complete: boolean): Step[] {
  const step = (id: StepId, state: Step['state'], note: string, href?: string): Step => ({
    name: STEP_NAMES[id],
    state,
    note,
    href,
  });
  if (stage === 'DRAFT')
    return [
      step('yulan', complete ? 'done' : 'next', '随时可看', stepHref('yulan')),
      step('songshen', complete ? 'now' : 'next', complete ? '可以提交' : '材料齐备后', stepHref('songshen')),
      step('gongbu', 'next', '审查通过后'),
    ];
  return [
    step('yulan', 'done', '已完成'),
    stage === 'IN_REVIEW' ? step('songshen', 'now', '审查中') : step('songshen', 'done', '已通过'),
    stage === 'IN_REVIEW' ? step('gongbu', 'next', '审查通过后') : step('gongbu', 'now', '待公布'),
  ];
}
