import type { ExpertsDeskQuery } from '#client/graphql/graphql.ts';
import { standard } from '#client/graphql/standard.ts';
import type { DecisionDocument } from '#client/staff/ground/form/DocumentsField.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { LIBRARY_LEVEL_LABELS } from '#server/law/procedure/expert-library.ts';
import { EXPERT_KIND_LABELS, ExpertKind } from '#server/law/procedure/expert-review.ts';

const AskExpertsDocument = standard('askExperts');

interface ExpertRow {
  expertId: string;
  kind: ExpertKind;
  name: string;
  employer: string;
  outsideReason: string;
  dissenting: boolean;
}

interface Letter {
  experts: readonly ExpertRow[];
  dueOn: string;
  note: string;
  contact: string;
  fileIds: readonly string[];
}

const BLANK: Letter = { experts: [], dueOn: '', note: '', contact: '', fileIds: [] };

const EXPERT: ExpertRow = {
  expertId: '',
  kind: ExpertKind.PERSON,
  name: '',
  employer: '',
  outsideReason: '',
  dissenting: false,
};

type Library = ExpertsDeskQuery['libraryToAsk'];

const outside = ({ expertId }: ExpertRow) => expertId === '';

/** From a higher library where the county keeps its own. */
const isHigher = ({ expertId }: ExpertRow, { level, experts }: Library): boolean =>
  level === 'COUNTY' && experts.some((one) => one.id === expertId && one.level !== 'COUNTY');

/** Who can be chosen, by their entry: name, house, title, what they know, whose library. */
const choicesOf = ({ experts }: Library): Record<string, string> =>
  Object.fromEntries(
    experts.map(({ id, name, employer, title, fields, level }) => [
      id,
      [name, employer, title, fields.join('、'), LIBRARY_LEVEL_LABELS[level]].filter(Boolean).join('，'),
    ]),
  );

const columnsOf = (library: Library): readonly RecordField<ExpertRow>[] => [
  {
    kind: 'choice',
    name: 'expertId',
    label: '从专家库中选择',
    find: '查找：姓名、单位或者专业领域',
    options: choicesOf(library),
    none: '请库外专家',
  },
  { kind: 'choice', name: 'kind', label: '请的是', options: EXPERT_KIND_LABELS, when: outside },
  { kind: 'text', name: 'name', label: '姓名或者机构名称', when: outside },
  {
    kind: 'text',
    name: 'employer',
    label: '工作单位',
    beside: true,
    when: (row) => outside(row) && row.kind === ExpertKind.PERSON,
  },
  {
    kind: 'text',
    name: 'outsideReason',
    label: library.level === 'COUNTY' ? '为什么请库外、上级专家库的专家' : '为什么请库外专家',
    hint: '如“库内没有古建筑修缮方面的专家”；随论证情况公开。',
    when: (row) => outside(row) || isHigher(row, library),
  },
  { kind: 'tick', name: 'dissenting', label: '已知对草案持不同意见' },
];

const libraryWords = ({ level }: Library) =>
  level ? `适用${LIBRARY_LEVEL_LABELS[level]}` : '专家库中还没有专家';

const fieldsOf = (library: Library): readonly RecordField<Letter>[] => [
  {
    kind: 'rows',
    name: 'experts',
    label: '请哪些专家、专业机构论证',
    hint: `注重专业性、代表性、均衡性，并吸收持不同意见的专家（国令713号第二十条）；本级没有专家库的，可以使用上级的专家库（第二十一条），现在${libraryWords(library)}。每位专家凭自己的链接声明、论证、署名，本单位看不到链接。链接发往专家库登记的联系方式；库外专家的由司法局核实后录入，录入以后自动发出。`,
    noun: '专家',
    blank: EXPERT,
    columns: columnsOf(library),
  },
  { kind: 'day', name: 'dueOn', label: '答复的最后日期', required: true },
  { kind: 'area', name: 'note', label: '请着重论证的问题', optional: true },
  { kind: 'text', name: 'contact', label: '本单位联系人和电话', optional: true },
  {
    kind: 'files',
    name: 'fileIds',
    label: '随函材料',
    hint: '草案以系统中最近定稿的一稿为准；草案没有录入系统的，在这里选择草案文件。',
    of: ['DRAFT', 'EXPLANATION', 'BASIS', 'RISK_REPORT', 'OTHER'],
    optional: true,
  },
];

interface AskExpertsProps {
  decision: { id: string; version: number; documents: readonly DecisionDocument[] };
  library: Library;
  capability: CapabilityRef;
}

/** 发出专家论证函: on the text as it is fixed now. */
export const AskExperts = ({ decision, library, capability }: AskExpertsProps) => (
  <RecordForm
    form={`experts:${decision.id}`}
    word="发出专家论证函"
    look="quiet"
    document={AskExpertsDocument}
    documents={decision.documents}
    capability={capability}
    record={BLANK}
    fields={fieldsOf(library)}
    variables={({ dueOn, experts, fileIds, ...letter }) => ({
      id: decision.id,
      version: decision.version,
      input: {
        ...letter,
        experts: experts.map(({ expertId, ...one }) => ({ ...one, expertId: expertId || null })),
        fileIds: [...fileIds],
        dueOn: dueOn as CalendarDay,
      },
    })}
  />
);
