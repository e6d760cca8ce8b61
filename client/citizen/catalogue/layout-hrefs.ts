import {
  CATALOGUE_LAYOUT_LABELS,
  CATALOGUE_LAYOUT_SLUGS,
  CatalogueLayout,
  TABLE_FORMATS,
} from '#server/law/catalogue/catalogue-layout.ts';
import { versionHref } from '../addresses.ts';

const FORMAT_NAMES = { xlsx: 'Excel', docx: 'Word' } as const;

/** Where each layout of a version is downloaded, as a workbook and as a document. */
export const layoutHrefs = (year: number, versionNo: number) =>
  Object.values(CatalogueLayout).map((layout) => ({
    label: CATALOGUE_LAYOUT_LABELS[layout],
    files: TABLE_FORMATS.map((format) => ({
      name: FORMAT_NAMES[format],
      href: `${versionHref(year, versionNo)}/${CATALOGUE_LAYOUT_SLUGS[layout]}.${format}`,
    })),
  }));
