import { optionsOf } from '#client/staff/ground/form/Rows.tsx';
import { REPRESENTATIVE_CATEGORY_LABELS } from '#client/words.ts';

/** Who came and who spoke (人员类别): the public first. */
export const GROUPS = [{ value: '', label: '公众' }, ...optionsOf(REPRESENTATIVE_CATEGORY_LABELS)];
