/** Why a file is not read as a table (文件不能读取), and how to mend it. */
export interface XlsxFault {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/** 旧版 Excel: what Excel wrote before 2007. */
export const OLD_XLS: XlsxFault = {
  code: 'OLD_XLS',
  message: '这是旧版 Excel（.xls）文件，无法读取。',
  fix: '在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”后再导入。',
};

/** 不是 Excel 文件, whatever its name says. */
export const NOT_XLSX: XlsxFault = {
  code: 'NOT_XLSX',
  message: '这不是 Excel 工作簿（.xlsx），改文件名不会改变文件的内容。',
  fix: '下载填报模板，在模板中填写后导入。',
};

/** 文件损坏. */
export const DAMAGED: XlsxFault = {
  code: 'XLSX_DAMAGED',
  message: '文件已损坏，无法读取。',
  fix: '在 Excel 或 WPS 中重新打开、另存一次后再导入。',
};

/** 解压后过大: what unfolds into far more than it is (zip bomb). */
export const UNFOLDS_TOO_FAR: XlsxFault = {
  code: 'XLSX_TOO_LARGE',
  message: '文件展开后过大，没有读取。',
  fix: '删除图片、隐藏的工作表和空白格式后另存，或者分几个文件导入。',
};

/** 行数过多. */
export const tooManyRows = (most: number): XlsxFault => ({
  code: 'XLSX_TOO_MANY_ROWS',
  message: `表格超过${most}行，没有读取。`,
  fix: `分几个文件导入，每个不超过${most}行。`,
});
