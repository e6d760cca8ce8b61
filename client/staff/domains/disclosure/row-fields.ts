import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import {
  DISCLOSURE_CHANNEL_LABELS,
  DISCLOSURE_FIELD_LABELS,
  DISCLOSURE_LEVEL_LABELS,
  DISCLOSURE_RHYTHM_LABELS,
} from '#client/words.ts';
import { BLANK, type Typed, type TypedCatalogue } from './catalogue-form.ts';

const CHANGE: RecordField<TypedCatalogue> = {
  kind: 'area',
  name: 'changeNote',
  label: '这一版调整了什么',
  hint: '随目录公布，如“养老服务增加一行”。',
};

const MANNER: readonly RecordField<Typed>[] = [
  {
    kind: 'checks',
    name: 'channels',
    label: '公开渠道和载体',
    options: DISCLOSURE_CHANNEL_LABELS,
    wrap: true,
  },
  {
    kind: 'text',
    name: 'audience',
    label: '特定群体',
    hint: '只向特定群体公开的才写；空着的是全社会。',
    optional: true,
  },
  { kind: 'tick', name: 'onRequest', label: '依申请公开' },
  { kind: 'checks', name: 'levels', label: '公开层级', options: DISCLOSURE_LEVEL_LABELS, wrap: true },
];

/** 联动展示: documents that the row covers. */
const LINKS: readonly RecordField<Typed>[] = [
  {
    kind: 'text',
    name: 'decisionNos',
    label: '关联的决策',
    hint: '写编号，如“2026-003、2026-005”；公众由此看到决策的全部文件。',
    optional: true,
  },
  {
    kind: 'area',
    name: 'addresses',
    label: '其他网站上的文件',
    hint: '每行一个完整的网址。',
    optional: true,
  },
];

/** Columns of the national form, and who answers for the row. */
const columnsOf = (owners: Readonly<Record<string, string>>): readonly RecordField<Typed>[] => [
  { kind: 'choice', name: 'field', label: '领域', options: DISCLOSURE_FIELD_LABELS, none: '选择领域' },
  { kind: 'text', name: 'matter', label: '一级事项' },
  { kind: 'text', name: 'item', label: '二级事项', optional: true },
  { kind: 'area', name: 'content', label: '公开内容（要素）' },
  { kind: 'text', name: 'basis', label: '公开依据' },
  { kind: 'choice', name: 'rhythm', label: '公开时限', options: DISCLOSURE_RHYTHM_LABELS },
  {
    kind: 'text',
    name: 'workingDays',
    label: '几个工作日内',
    count: true,
    when: ({ rhythm }) => rhythm === 'ON_FORMATION',
  },
  { kind: 'unit', name: 'unitId', label: '公开主体' },
  {
    kind: 'choice',
    name: 'ownerId',
    label: '责任人',
    hint: '公开主体的账号或者政策解读专员，按时核对；送审以前选好。',
    options: owners,
    none: '还没有选',
    optional: true,
  },
  ...MANNER,
  ...LINKS,
];

/** Fields of a catalogue; `owners` are those who may answer for a row, by their ids. */
export const fieldsOf = (
  versionNo: number,
  owners: Readonly<Record<string, string>>,
): readonly RecordField<TypedCatalogue>[] => [
  ...(versionNo > 1 ? [CHANGE] : []),
  {
    kind: 'rows',
    name: 'rows',
    label: '公开事项',
    noun: '公开事项',
    ordered: true,
    copied: true,
    blank: BLANK,
    columns: columnsOf(owners),
  },
];
