import { CatalogueCollectionView } from '#schema/catalogue/catalogue-collection-view.ts';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { id, int, of, text } from '#schema/kernel/fields.ts';
import {
  acknowledges,
  answering,
  arg,
  byId,
  input,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import {
  CatalogueSubmissionInput,
  CatalogueSubmissionPick,
} from '#schema/catalogue/catalogue-submission-input.ts';
import {
  CatalogueSubmissionOffer,
  CatalogueSubmissionView,
} from '#schema/catalogue/catalogue-submission-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { lawsOf } from '#server/ground/kernel/laws.ts';
import { read } from '#server/ground/kernel/read.ts';
import { acceptCatalogueSubmission } from './accept-catalogue-submission.ts';
import { collectionById } from './collection.queries.ts';
import { declineCatalogueSubmission } from './decline-catalogue-submission.ts';
import { recallCatalogueSubmission } from './recall-catalogue-submission.ts';
import { saveCatalogueSubmission } from './save-catalogue-submission.ts';
import { submissionCapabilities } from './submission-capabilities.ts';
import { submissionById, type SubmissionRow } from './submission.queries.ts';
import { submitCatalogueSubmissions } from './submit-catalogue-submissions.ts';
import { withdrawCatalogueSubmission } from './withdraw-catalogue-submission.ts';

/** Matters handed in for the year's catalogue (申报事项). */
@Resolver(() => CatalogueSubmissionView)
export class CatalogueSubmissionResolver {
  @Query(() => CatalogueSubmissionView, { nullable: true })
  catalogueSubmission(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return submissionById(context, id);
  }
}

export const CatalogueSubmissionOffers = offers(
  CatalogueSubmissionView,
  CatalogueSubmissionOffer,
  async (row: SubmissionRow, context) =>
    submissionCapabilities(context.actor, row, await read(context, (db) => lawsOf(db))),
);

const asCatalogueSubmission = answering(CatalogueSubmissionView, submissionById);

export const CatalogueSubmissionMutations = mutations({
  saveCatalogueSubmission: asCatalogueSubmission(
    '填写申报事项',
    [arg('collectionId', id), arg('id', id.opt), arg('version', int.opt), input(CatalogueSubmissionInput)],
    saveCatalogueSubmission,
  ),
  submitCatalogueSubmissions: answering(CatalogueCollectionView, collectionById)(
    '申报选定的事项',
    [arg('collectionId', id), arg('picks', () => of.many(() => CatalogueSubmissionPick)), acknowledges],
    submitCatalogueSubmissions,
  ),
  recallCatalogueSubmission: asCatalogueSubmission('撤回申报', [byId, ofVersion], recallCatalogueSubmission),
  withdrawCatalogueSubmission: asCatalogueSubmission(
    '撤销申报事项',
    [byId, ofVersion],
    withdrawCatalogueSubmission,
  ),
  acceptCatalogueSubmission: asCatalogueSubmission(
    '列入目录',
    [byId, ofVersion, arg('note', text.opt)],
    acceptCatalogueSubmission,
  ),
  declineCatalogueSubmission: asCatalogueSubmission(
    '不予列入，说明理由',
    [byId, ofVersion, arg('reason', text)],
    declineCatalogueSubmission,
  ),
});
