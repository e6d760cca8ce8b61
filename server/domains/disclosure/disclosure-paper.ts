import type { DisclosureCatalogue } from '#schema/disclosure/disclosure-catalogue.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { editionPaper } from '#server/engines/paper/edition-paper.ts';
import { refuseChangingCatalogue } from '#server/law/openness/disclosure-catalogue.ts';
import { DISCLOSURE_KIND } from './catalogue-kind.ts';
import { AUTHORS } from './disclosure.permissions.ts';
import { loadCatalogue, refuseStoredCatalogue } from './load-catalogue.ts';

/** 政务公开标准目录: prepared by 县政府办. */
export const disclosurePaper = editionPaper<DisclosureCatalogue>({
  ...DISCLOSURE_KIND,
  kind: PaperKind.DISCLOSURE_CATALOGUE,
  audit: {
    submitReview: ['disclosureCatalogue.submitted', '提交政务公开标准目录审查'],
    passReview: ['disclosureCatalogue.passed', '政务公开标准目录审查通过'],
    returnReview: ['disclosureCatalogue.returned', '退回政务公开标准目录'],
  },
  authors: AUTHORS,
  load: loadCatalogue,
  refuseChanging: refuseChangingCatalogue,
  refuseStored: refuseStoredCatalogue,
  titleOf: ({ versionNo }) => `政务公开标准目录第${versionNo}版`,
  path: '/gongzuotai/biaozhun-mulu',
});
