import { publishEdition } from '#server/engines/paper/edition.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { refuseChangingCatalogue } from '#server/law/openness/disclosure-catalogue.ts';
import { refuseUnreviewedPaper } from '#server/law/paper-review.ts';
import { DISCLOSURE_KIND } from './catalogue-kind.ts';
import { preparesCatalogue } from './disclosure.permissions.ts';
import { DISCLOSURE_SCOPE, loadCatalogue, refuseStoredCatalogue } from './load-catalogue.ts';

/** 公布标准目录: reviewed by another person than wrote it; from now on nothing of this version changes. */
export const publishDisclosureCatalogue = defineCommand(
  ['disclosureCatalogue.published', '公布政务公开标准目录'],
  preparesCatalogue,
  async (command, id: string, version: number) => {
    const catalogue = await loadCatalogue(command, id, version);
    const stage = refuseChangingCatalogue(catalogue);
    const refusal = command.refusalOf(
      stage.length > 0
        ? stage
        : [
            ...refuseUnreviewedPaper(DISCLOSURE_KIND.label, catalogue),
            ...(await refuseStoredCatalogue(command, catalogue)),
          ],
    );
    if (refusal) return refusal;
    publishEdition(command, catalogue);
    command.publish(DISCLOSURE_SCOPE);
    return id;
  },
);
