import { Ctx, Query, Resolver } from 'type-graphql';
import { offers } from '#server/ground/kernel/offers.ts';
import { of, text } from '#schema/kernel/fields.ts';
import {
  answering,
  arg,
  byId,
  input,
  mutation,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import { Capability, orRefusal } from '#schema/kernel/refusal.ts';
import {
  ChosenLibraryExpert,
  ExpertLibraryView,
  LibraryExpertOffer,
  LibraryExpertInput,
  LibraryExpertView,
  LibraryLeaveInput,
  LibraryExpertsConfirmedView,
} from '#schema/register/library-expert-view.ts';
import { capability } from '#server/ground/kernel/capability.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { confirmLibraryExpert, confirmLibraryExperts } from './confirm-library-expert.ts';
import { confirmLibraryLeave } from './confirm-library-leave.ts';
import { enterLibraryExpert } from './enter-library-expert.ts';
import {
  libraryExpertById,
  libraryExpertCan,
  type LibraryExpertRow,
  libraryExperts,
  libraryToAsk,
} from './library-expert.queries.ts';
import { proposeLibraryLeave } from './propose-library-leave.ts';
import { keepsLibrary } from './register.permissions.ts';
import { returnLibraryLeave } from './return-library-leave.ts';
import { saveLibraryExpert } from './save-library-expert.ts';

/** 专家库: kept by 司法局, two persons an entry; the responsible units choose from it. */
@Resolver(() => LibraryExpertView)
export class LibraryExpertResolver {
  @Query(() => [LibraryExpertView], { description: '专家库，供管理和监督的人' })
  libraryExperts(@Ctx() context: Context) {
    return libraryExperts(context);
  }

  @Query(() => ExpertLibraryView, { description: '可以选择的专家，供承办单位' })
  libraryToAsk(@Ctx() context: Context) {
    return libraryToAsk(context);
  }

  @Query(() => Capability, { description: '可否登记专家' })
  enterLibraryExpertCan(@Ctx() { actor }: Context) {
    return capability(actor, keepsLibrary);
  }
}

export const LibraryExpertOffers = offers(
  LibraryExpertView,
  LibraryExpertOffer,
  (expert: LibraryExpertRow, { actor }) => libraryExpertCan(actor, expert),
);

const asLibraryExpert = answering(LibraryExpertView, libraryExpertById);

export const LibraryExpertMutations = mutations({
  enterLibraryExpert: asLibraryExpert(
    '登记专家；由另一人核实入库',
    [input(LibraryExpertInput)],
    enterLibraryExpert,
  ),
  saveLibraryExpert: asLibraryExpert(
    '修改专家资料；由另一人重新核实',
    [byId, ofVersion, input(LibraryExpertInput)],
    saveLibraryExpert,
  ),
  confirmLibraryExpert: asLibraryExpert(
    '核实专家入库；登记人不能核实',
    [byId, ofVersion],
    confirmLibraryExpert,
  ),
  confirmLibraryExperts: mutation(
    orRefusal(LibraryExpertsConfirmedView),
    '几位专家一并核实入库；一位不能入库的，都不入库',
    [arg('experts', () => of.many(() => ChosenLibraryExpert))],
    async (context, experts) => {
      const done = await confirmLibraryExperts(context, experts);
      return done instanceof Refusal ? done : { count: done };
    },
  ),
  proposeLibraryLeave: asLibraryExpert(
    '提出专家出库，写明事由和原因；由另一人确认',
    [byId, ofVersion, input(LibraryLeaveInput)],
    proposeLibraryLeave,
  ),
  confirmLibraryLeave: asLibraryExpert(
    '确认专家出库；提出人不能确认',
    [byId, ofVersion],
    confirmLibraryLeave,
  ),
  returnLibraryLeave: asLibraryExpert(
    '退回专家出库，写明原因',
    [byId, ofVersion, arg('reason', text)],
    returnLibraryLeave,
  ),
});
