import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { day, id, text } from '#schema/kernel/fields.ts';
import { acknowledges, answering, arg, mutations, ofVersion } from '#server/ground/kernel/mutations.ts';
import {
  CatalogueCollectionOffer,
  CatalogueCollectionView,
  CollectionAnswer,
} from '#schema/catalogue/catalogue-collection-view.ts';
import { CatalogueSubmissionView } from '#schema/catalogue/catalogue-submission-view.ts';
import { CatalogueVersionView } from '#schema/catalogue/catalogue-version-view.ts';
import { connectionOf } from '#schema/kernel/page.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { refuseClosingCollection, refuseHandingIn } from '#server/law/catalogue/catalogue-collection.ts';
import { SubmissionState } from '#server/law/catalogue/catalogue-submission.ts';
import { owesAnswer, refuseChase, refuseNilReturn, unitAnswer } from '#server/law/catalogue/unit-answer.ts';
import { read } from '#server/ground/kernel/read.ts';
import { chaseUnits } from './chase-units.ts';
import { sayNilReturn } from './say-nil-return.ts';
import { collectionAnswers, unitStandings } from './unit-answers.queries.ts';
import { catalogueVersionById } from './catalogue.queries.ts';
import { closeCatalogueCollection } from './close-catalogue-collection.ts';
import { collects, mayHandle } from './collection.permissions.ts';
import {
  collectionById,
  collectionOfVersion,
  type CollectionRow,
  collections,
} from './collection.queries.ts';
import { openCatalogueCollection } from './open-catalogue-collection.ts';
import { submissionsPage } from './submission.queries.ts';

const CatalogueSubmissionConnection = connectionOf(CatalogueSubmissionView, 'CatalogueSubmission');

/** Collections of the year's matters (目录征集). */
@Resolver(() => CatalogueCollectionView)
export class CatalogueCollectionResolver {
  @Query(() => [CatalogueCollectionView], { description: '各年度的目录征集，新的在前' })
  catalogueCollections(@Ctx() context: Context) {
    return collections(context);
  }

  @Query(() => CatalogueCollectionView, { nullable: true })
  catalogueCollection(@Arg('id', () => ID) id: string, @Ctx() context: Context) {
    return collectionById(context, id);
  }

  @FieldResolver(() => CatalogueSubmissionConnection, { description: '申报事项：本单位的，或者全县的' })
  submissions(
    @Root() { id }: CollectionRow,
    @Arg('state', () => SubmissionState, { nullable: true }) state: SubmissionState | null,
    @Arg('first', () => Int, { defaultValue: 50, nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: Context,
  ) {
    return submissionsPage(context, id, { state, first, after });
  }
}

export const CatalogueCollectionOffers = offers(
  CatalogueCollectionView,
  CatalogueCollectionOffer,
  async ({ id: collectionId, closedAt, dueOn, chasedOn, today, counts }: CollectionRow, context) => {
    const { actor } = context;
    const closed = closedAt !== null;
    const units = await read(context, (db) => unitStandings(db, collectionId));
    const own = units.find(({ unit }) => unit.id === actor?.unitId);
    const owing = units.filter((one) => owesAnswer(unitAnswer(one))).length;
    const waiting = counts.find(({ state }) => state === SubmissionState.SUBMITTED)?.count ?? 0;
    return {
      add: capability(actor, mayHandle('save'), refuseHandingIn(closedAt !== null, dueOn, dueOn)),
      close: capability(actor, collects, [
        ...refuseHandingIn(closedAt !== null, dueOn, dueOn),
        ...refuseClosingCollection(waiting > 0 ? [`${waiting}项`] : []),
      ]),
      sayNil: capability(
        actor,
        mayHandle('submit'),
        refuseNilReturn(own ?? { handedIn: 0, prepared: 0, saidNil: false }, closed),
      ),
      chase: capability(actor, collects, refuseChase({ closed, owing, chasedOn: chasedOn ?? null, today })),
    };
  },
);

/** 单位答复情况 of a collection. */
@Resolver(() => CatalogueCollectionView)
export class CollectionAnswersResolver {
  @FieldResolver(() => [CollectionAnswer], { description: '各单位的答复情况；单位只看到本单位的' })
  answers(@Root() { id }: CollectionRow, @Ctx() context: Context) {
    const own = collects.allows(context.actor) ? null : (context.actor?.unitId ?? null);
    return collectionAnswers(context, id, own);
  }
}

/** The collection that fills a version (目录版本的征集). */
@Resolver(() => CatalogueVersionView)
export class VersionCollectionResolver {
  @FieldResolver(() => ID, { nullable: true, description: '为本版进行的征集' })
  collectionId(@Root() { id }: CatalogueVersionView, @Ctx() context: Context) {
    return collectionOfVersion(context, id);
  }
}

export const CatalogueCollectionMutations = mutations({
  openCatalogueCollection: answering(CatalogueCollectionView, collectionById)(
    '开始征集',
    [arg('versionId', id), ofVersion, arg('dueOn', day), arg('note', text.opt)],
    openCatalogueCollection,
  ),
  sayNilReturn: answering(CatalogueCollectionView, collectionById)(
    '答复本年度无申报事项',
    [arg('collectionId', id)],
    sayNilReturn,
  ),
  chaseUnits: answering(CatalogueCollectionView, collectionById)(
    '催报：提醒没有答复的单位',
    [arg('collectionId', id)],
    chaseUnits,
  ),
  closeCatalogueCollection: answering(CatalogueVersionView, catalogueVersionById)(
    '结束征集，完成审核',
    [arg('versionId', id), ofVersion, acknowledges],
    closeCatalogueCollection,
  ),
});
