/** 社会公众代表: ways in which people come into the register. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** The ways into the register (入库途径). */
export const [RepresentativeOrigin, REPRESENTATIVE_ORIGIN_LABELS] = vocabulary({
  NOMINATED: '单位推荐',
  APPLIED: '本人申请',
  IMPORTED: '表格导入',
});
export type RepresentativeOrigin = keyof typeof RepresentativeOrigin;
