/** 发文字号 typed without brackets: 某政发2026年4号. */
const UNBRACKETED = /(?<=[发办函字规令])(20\d\d)年?第?(\d{1,4})号/gu;

/** 发文字号的写法: the year in brackets, as documents are numbered; of a text in the form that the search compares. */
export const bracketed = (compared: string): string => compared.replaceAll(UNBRACKETED, '($1)$2号');
