/** 社会公众代表: ways in which people come into the register. */

/** The ways into the register (入库途径). */
export enum RepresentativeOrigin {
  NOMINATED = 'NOMINATED',
  APPLIED = 'APPLIED',
  IMPORTED = 'IMPORTED',
}

/** Labels of the ways into the register (入库途径). */
export const REPRESENTATIVE_ORIGIN_LABELS: Readonly<Record<RepresentativeOrigin, string>> = {
  [RepresentativeOrigin.NOMINATED]: '单位推荐',
  [RepresentativeOrigin.APPLIED]: '本人申请',
  [RepresentativeOrigin.IMPORTED]: '表格导入',
};
