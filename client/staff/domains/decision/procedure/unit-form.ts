/** Form of the consultation of units besides their letters, and its conversion to the contract's input. */
import { standard } from '#client/graphql/standard.ts';
import type { RecordedContent } from '#client/staff/ground/form/correction.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';

export interface UnitsForm {
  noUnitConcerned: boolean;
  fileIds: string[];
}

const BLANK: UnitsForm = { noUnitConcerned: false, fileIds: [] };

const FIELDS: readonly RecordField<UnitsForm>[] = [
  {
    kind: 'tick',
    name: 'noUnitConcerned',
    label: '不涉及其他单位的职责',
    hint: '确实不涉及的才勾选。涉及的，各单位的答复取自征求意见函，不用填写（国令713号第十三条）。',
  },
  { kind: 'files', name: 'fileIds', label: '其他有关材料', of: ['UNIT_OPINION', 'OTHER'], optional: true },
];

/** 征求有关单位意见 (第十三条): the units' answers to their letters, recorded as a whole each time. */
export const UNITS = {
  kind: 'UNIT_CONSULTATION',
  word: '登记征求有关单位意见',
  document: standard('recordUnitConsultation'),
  blank: BLANK,
  fieldsOf: () => FIELDS,
  inputOf: (values: UnitsForm) => values,
  toldIn: ({ unitConsultation }: RecordedContent) => unitConsultation,
  valuesOf: ({ noUnitConcerned, fileIds }: UnitsForm) => ({ noUnitConcerned, fileIds }),
} as const;
