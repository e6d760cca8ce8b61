import { standard } from '#client/graphql/standard.ts';
import type { DecisionDocument } from '#client/staff/form/DocumentsField.tsx';
import type { RecordField } from '#client/staff/form/record-field.ts';
import { RecordForm } from '#client/staff/form/RecordForm.tsx';
import type { CapabilityRef } from '#client/staff/frame/CapabilityButton.tsx';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { LIBRARY_LEVEL_LABELS, type LibraryLevel } from '#server/law/procedure/expert-library.ts';
import { EXPERT_KIND_LABELS, ExpertKind } from '#server/law/procedure/expert-review.ts';

const AskExpertsDocument = standard('askExperts');

interface ExpertRow {
  kind: ExpertKind;
  name: string;
  employer: string;
  library: LibraryLevel | '';
  dissenting: boolean;
  contact: string;
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
  kind: ExpertKind.PERSON,
  name: '',
  employer: '',
  library: '',
  dissenting: false,
  contact: '',
};

const COLUMNS: readonly RecordField<ExpertRow>[] = [
  { kind: 'choice', name: 'kind', label: '请的是', options: EXPERT_KIND_LABELS },
  { kind: 'text', name: 'name', label: '姓名或者机构名称' },
  {
    kind: 'text',
    name: 'employer',
    label: '工作单位',
    beside: true,
    when: ({ kind }) => kind === ExpertKind.PERSON,
  },
  {
    kind: 'choice',
    name: 'library',
    label: '从哪里选择',
    options: LIBRARY_LEVEL_LABELS,
    none: '不是从专家库中选择',
  },
  { kind: 'text', name: 'contact', label: '电子邮箱或者手机号', beside: true },
  { kind: 'tick', name: 'dissenting', label: '已知对草案持不同意见' },
];

const FIELDS: readonly RecordField<Letter>[] = [
  {
    kind: 'rows',
    name: 'experts',
    label: '请哪些专家、专业机构论证',
    hint: '注重专业性、代表性、均衡性，并吸收持不同意见的专家（国令713号第二十条）；本级没有专家库的，可以使用上级的专家库（第二十一条）。每位专家凭自己的链接声明、论证、署名，本单位看不到链接。',
    noun: '专家',
    blank: EXPERT,
    columns: COLUMNS,
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
  capability: CapabilityRef;
}

/** 发出专家论证函: on the text as it is fixed now. */
export const AskExperts = ({ decision: { id, version, documents }, capability }: AskExpertsProps) => (
  <RecordForm
    form={`experts:${id}`}
    word="发出专家论证函"
    look="quiet"
    document={AskExpertsDocument}
    documents={documents}
    capability={capability}
    record={BLANK}
    fields={FIELDS}
    variables={({ dueOn, experts, fileIds, ...letter }) => ({
      id,
      version,
      input: {
        ...letter,
        experts: experts.map(({ library, ...one }) => ({ ...one, library: library || null })),
        fileIds: [...fileIds],
        dueOn: dueOn as CalendarDay,
      },
    })}
  />
);
