import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { blank } from '#server/law/substance.ts';
import { reasonRequired } from './catalogue-findings.ts';
import { refuseStage } from './catalogue-guards.ts';
import { drafts } from './catalogue.permissions.ts';
import { loadVersion } from './load-version.ts';
import { draftAgain } from './draft-again.ts';

/** 退回拟订: the rows may be written again; the reason stands in the audit. */
export const reopenCatalogueDraft = defineCommand(
  'catalogue.reopened',
  drafts,
  async (command, id: string, version: number, reason: string) => {
    const catalogue = await loadVersion(command, id, version);
    const refusal = command.refusalOf([
      ...refuseStage('reopenDraft', catalogue),
      ...(blank(reason) ? [reasonRequired('退回拟订的理由')] : []),
    ]);
    if (refusal) return refusal;
    draftAgain(catalogue);
    command.about('catalogue', id, reason);
    return id;
  },
);
