/** How catalogues are printed (目录版式): the four layouts counties publish, and the rows of the standard catalogue of disclosure. */
import { vocabulary } from '#server/law/vocabulary.ts';

/** One way of printing the catalogue (目录版式). */
export const [CatalogueLayout, CATALOGUE_LAYOUT_LABELS] = vocabulary({
  FULL: '全项表（程序、听证、承办单位、决策时间）',
  SCHEDULE: '时限表（承办单位、完成时限）',
  BRIEF: '简表（承办单位）',
  STAGED: '细化表（依据、程序、细化完成时间）',
  STANDARD: '政务公开标准目录',
});
export type CatalogueLayout = keyof typeof CatalogueLayout;

/** The last part of each layout's address (版式地址). */
export const CATALOGUE_LAYOUT_SLUGS: Readonly<Record<CatalogueLayout, string>> = {
  [CatalogueLayout.FULL]: 'quanxiang',
  [CatalogueLayout.SCHEDULE]: 'shixian',
  [CatalogueLayout.BRIEF]: 'jianbiao',
  [CatalogueLayout.STAGED]: 'xihua',
  [CatalogueLayout.STANDARD]: 'biaozhun',
};

/** The kinds of file a layout is printed as (文件格式). */
export const TABLE_FORMATS = ['xlsx', 'docx'] as const;

/** One of the file formats (文件格式). */
export type TableFormat = (typeof TABLE_FORMATS)[number];
