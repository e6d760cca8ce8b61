/** 社会公众代表: how somebody came to stand in the register. */

/** The ways into the register (入库途径). */
export enum RepresentativeOrigin {
  NOMINATED = 'NOMINATED',
  APPLIED = 'APPLIED',
  IMPORTED = 'IMPORTED',
}

/** What each way (入库途径) is called. */
export const REPRESENTATIVE_ORIGIN_LABELS: Readonly<Record<RepresentativeOrigin, string>> = {
  [RepresentativeOrigin.NOMINATED]: '单位推荐',
  [RepresentativeOrigin.APPLIED]: '本人申请',
  [RepresentativeOrigin.IMPORTED]: '表格导入',
};
