/** Form of the consultation of units besides their letters, and its conversion to the contract's input. */
import type { RecordedContent } from '#client/staff/ground/form/correction.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';

export interface UnitsForm {
  noUnitConcerned: boolean;
  fileIds: string[];
}

export const BLANK: UnitsForm = { noUnitConcerned: false, fileIds: [] };

export const FIELDS: readonly RecordField<UnitsForm>[] = [
  {
    kind: 'tick',
    name: 'noUnitConcerned',
    label: '不涉及其他单位的职责',
    hint: '确实不涉及的才勾选。涉及的，各单位的答复取自征求意见函，不用填写（国令713号第十三条）。',
  },
  { kind: 'files', name: 'fileIds', label: '其他有关材料', of: ['UNIT_OPINION', 'OTHER'], optional: true },
];

export const valuesOf = ({ unitConsultation: told }: RecordedContent): UnitsForm | null =>
  told && { noUnitConcerned: told.noUnitConcerned, fileIds: told.fileIds };
