import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { CatalogueCollectionOrRefusal } from '#schema/catalogue/catalogue-collection-view.ts';
import {
  CatalogueSubmissionInput,
  CatalogueSubmissionPick,
} from '#schema/catalogue/catalogue-submission-input.ts';
import {
  CatalogueSubmissionCapabilities,
  CatalogueSubmissionOrRefusal,
  CatalogueSubmissionView,
} from '#schema/catalogue/catalogue-submission-view.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import { lawsOf } from '#server/kernel/laws.ts';
import { read } from '#server/kernel/read.ts';
import { Refusal } from '#server/law/refusal.ts';
import { acceptCatalogueSubmission } from './accept-catalogue-submission.ts';
import { collectionById } from './collection.queries.ts';
import { declineCatalogueSubmission } from './decline-catalogue-submission.ts';
import { recallCatalogueSubmission } from './recall-catalogue-submission.ts';
import { saveCatalogueSubmission } from './save-catalogue-submission.ts';
import { submissionCapabilities } from './submission-capabilities.ts';
import { submissionById, type SubmissionRow } from './submission.queries.ts';
import { submitCatalogueSubmissions } from './submit-catalogue-submissions.ts';
import { withdrawCatalogueSubmission } from './withdraw-catalogue-submission.ts';

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : submissionById(context, done);

/** Matters handed in for the year's catalogue (申报事项). */
@Resolver(() => CatalogueSubmissionView)
export class CatalogueSubmissionResolver {
  @Query(() => CatalogueSubmissionView, { nullable: true })
  catalogueSubmission(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return submissionById(context, id);
  }

  @FieldResolver(() => CatalogueSubmissionCapabilities)
  async viewerCan(@Root() row: SubmissionRow, @Ctx() context: Context) {
    return submissionCapabilities(context.actor, row, await read(context, (db) => lawsOf(db)));
  }

  @Mutation(() => CatalogueSubmissionOrRefusal, { description: '填写申报事项' })
  async saveCatalogueSubmission(
    @Arg('collectionId', () => ID) collectionId: string,
    @Arg('id', () => ID, { nullable: true }) id: string | null,
    @Arg('version', () => Int, { nullable: true }) version: number | null,
    @Arg('input', () => CatalogueSubmissionInput) input: CatalogueSubmissionInput,
    @Ctx() context: Context,
  ) {
    const done = await saveCatalogueSubmission(context, collectionId, id ?? null, version ?? null, input);
    return fresh(context, done);
  }

  @Mutation(() => CatalogueCollectionOrRefusal, { description: '申报选定的事项' })
  async submitCatalogueSubmissions(
    @Arg('collectionId', () => ID) collectionId: string,
    @Arg('picks', () => [CatalogueSubmissionPick]) picks: CatalogueSubmissionPick[],
    @Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] }) acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    const done = await submitCatalogueSubmissions(context, collectionId, picks, acknowledged);
    return done instanceof Refusal ? done : collectionById(context, done);
  }

  @Mutation(() => CatalogueSubmissionOrRefusal, { description: '撤回申报' })
  async recallCatalogueSubmission(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() context: Context,
  ) {
    return fresh(context, await recallCatalogueSubmission(context, id, version));
  }

  @Mutation(() => CatalogueSubmissionOrRefusal, { description: '撤销申报事项' })
  async withdrawCatalogueSubmission(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Ctx() context: Context,
  ) {
    return fresh(context, await withdrawCatalogueSubmission(context, id, version));
  }

  @Mutation(() => CatalogueSubmissionOrRefusal, { description: '列入目录' })
  async acceptCatalogueSubmission(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('note', () => TextScalar, { nullable: true }) note: string | null,
    @Ctx() context: Context,
  ) {
    return fresh(context, await acceptCatalogueSubmission(context, id, version, note ?? null));
  }

  @Mutation(() => CatalogueSubmissionOrRefusal, { description: '不予列入，说明理由' })
  async declineCatalogueSubmission(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await declineCatalogueSubmission(context, id, version, reason));
  }
}
