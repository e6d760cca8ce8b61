import { BasisEntryFragment } from '#client/basis-entry.ts';
import { readFragment } from '#client/graphql/fragment-masking.ts';
/** Form of the consultation wizard, and its conversion to the contract's input. */
import type { ConsultationInput } from '#client/graphql/graphql.ts';
import { INTERPRETATION_SECTION_LABELS } from '#client/words.ts';
import type { ConsultationRecord } from './consultation-record.ts';
import { instantOf, typedMoment } from './shanghai.ts';

export type Section = keyof typeof INTERPRETATION_SECTION_LABELS;
export type BasisRow = ConsultationInput['basis'][number];
export type ImpactRow = NonNullable<ConsultationInput['impacts']>[number];
export type QuestionRow = NonNullable<ConsultationInput['questions']>[number];
export type CaseRow = NonNullable<ConsultationInput['cases']>[number];
export type StoryRow = Required<NonNullable<ConsultationInput['pictures']>[number]>;
export type ClipRow = NonNullable<ConsultationInput['clips']>[number];
export type WayRow = ConsultationInput['ways'][number];

export interface ChannelRow {
  kind: ConsultationInput['channels'][number]['kind'];
  name: string;
  /** As typed, on China's clock; '' while unknown. */
  at: string;
}

export interface DossierForm {
  title: string;
  plainWords: string;
  draftText: string;
  /** By clause number. */
  clauseNotes: Readonly<Record<string, string>>;
  interpretation: Readonly<Partial<Record<Section, string>>>;
  /** Sections that do not apply; their text is the reason. */
  notApplicable: readonly Section[];
  impacts: readonly ImpactRow[];
  questions: readonly QuestionRow[];
  cases: readonly CaseRow[];
  /** Each picture that was uploaded, in the order in which they are read. */
  pictures: readonly StoryRow[];
  /** The title of each film. */
  clips: readonly ClipRow[];
  basis: readonly BasisRow[];
  ways: readonly WayRow[];
  contact: ConsultationInput['contact'];
  channels: readonly ChannelRow[];
  /** A day, or ''. */
  closesOn: string;
  opensAt: string;
  shortenReason: string;
  commentsShown: ConsultationInput['commentsShown'];
}

export const SECTIONS = Object.keys(INTERPRETATION_SECTION_LABELS) as Section[];

/** Labels of the fields where several are named in one sentence. */
export const FORM_LABELS: Readonly<Record<keyof DossierForm, string>> = {
  title: '标题',
  plainWords: '通俗说明',
  draftText: '草案正文',
  clauseNotes: '逐条说明',
  interpretation: '解读',
  notApplicable: '解读中不适用的内容',
  impacts: '政策变化对照',
  questions: '问答',
  cases: '案例',
  pictures: '图解的文字和顺序',
  clips: '解读视频的标题',
  basis: '依据',
  ways: '反馈途径',
  contact: '联系方式',
  channels: '公布渠道',
  closesOn: '截止日',
  opensAt: '计划公布时间',
  shortenReason: '缩短期限的说明',
  commentsShown: '意见正文的展示',
};

/** The stored consultation as form values. */
export const formOf = (record: ConsultationRecord): DossierForm => ({
  title: record.title,
  plainWords: record.plainWords,
  draftText: record.draftText,
  clauseNotes: Object.fromEntries(record.clauses.flatMap(({ no, note }) => (note ? [[no, note]] : []))),
  interpretation: Object.fromEntries(record.interpretation.map(({ section, text }) => [section, text])),
  notApplicable: record.interpretation.flatMap(({ section, applies }) =>
    applies === false ? [section] : [],
  ),
  impacts: record.impacts.map(({ who, before, after, since }) => ({ who, before, after, since })),
  questions: record.questions.map(({ question, answer }) => ({ question, answer })),
  cases: record.cases.map(({ who, situation, outcome }) => ({ who, situation, outcome })),
  pictures: record.pictures.map(({ id, alt, caption }) => ({ id, alt, caption })),
  clips: record.clips.map(({ id, title }) => ({ id, title })),
  basis: readFragment(BasisEntryFragment, record.basis).map(
    ({ level, title, docNo, article, quotation, url, clauseIds }) => ({
      level,
      title,
      docNo,
      article,
      quotation,
      url,
      clauseIds,
    }),
  ),
  ways: record.ways.map(({ kind, text }) => ({ kind, text })),
  contact: contactOf(record.contact),
  channels: record.channels.map(({ kind, name, at }) => ({ kind, name, at: typedMoment(at) })),
  closesOn: record.closesOn ?? '',
  opensAt: typedMoment(record.plannedOpensAt),
  shortenReason: record.shortenReason ?? '',
  commentsShown: record.commentsShown,
});

const contactOf = ({ unit, name, phone, email, address }: ConsultationRecord['contact']) => ({
  unit,
  name,
  phone,
  email,
  address,
});

const empty = (...texts: readonly string[]) => texts.every((text) => text.trim() === '');

/** Form values as the contract's input: rows that nobody filled in are left out. */
export const inputOf = (form: DossierForm): ConsultationInput => ({
  title: form.title,
  plainWords: form.plainWords,
  draftText: form.draftText,
  clauseNotes: Object.entries(form.clauseNotes).flatMap(([no, note]) => (empty(note) ? [] : [{ no, note }])),
  interpretation: SECTIONS.flatMap((section) => {
    const text = form.interpretation[section] ?? '';
    const applies = !form.notApplicable.includes(section);
    return applies && empty(text) ? [] : [{ section, text, applies }];
  }),
  impacts: form.impacts.filter((row) => !empty(...Object.values(row))),
  questions: form.questions.filter((row) => !empty(...Object.values(row))),
  cases: form.cases.filter((row) => !empty(...Object.values(row))),
  pictures: [...form.pictures],
  clips: [...form.clips],
  basis: form.basis.filter(
    ({ title, docNo, article, quotation, url }) =>
      !empty(title, docNo ?? '', article, quotation ?? '', url ?? ''),
  ),
  ways: form.ways.filter(({ text }) => !empty(text)),
  contact: form.contact,
  channels: form.channels.flatMap(({ kind, name, at }) => {
    const instant = instantOf(at);
    return empty(name) || !instant ? [] : [{ kind, name, at: instant }];
  }),
  closesOn: form.closesOn || null,
  plannedOpensAt: instantOf(form.opensAt),
  shortenReason: form.shortenReason.trim() || null,
  commentsShown: form.commentsShown,
});

/** Rows that cannot be stored yet although something stands in them: they stay in the form. */
export const halfFilled = ({ channels }: DossierForm): number =>
  channels.filter(({ name, at }) => empty(name) !== empty(at)).length;
