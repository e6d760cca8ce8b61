import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Capability } from '#schema/kernel/refusal.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import {
  ChosenLibraryExpert,
  ExpertLibraryView,
  LibraryExpertCapabilities,
  LibraryExpertInput,
  LibraryExpertOrRefusal,
  LibraryExpertsConfirmedOrRefusal,
  LibraryExpertView,
  LibraryLeaveInput,
} from '#schema/register/library-expert-view.ts';
import { capability } from '#server/kernel/capability.ts';
import type { Context } from '#server/kernel/context.ts';
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

const fresh = (context: Context, done: string | Refusal) =>
  done instanceof Refusal ? done : libraryExpertById(context, done);

const Id = () => Arg('id', () => ID);
const Version = () => Arg('version', () => Int);
const Input = () => Arg('input', () => LibraryExpertInput);

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

  @FieldResolver(() => LibraryExpertCapabilities)
  viewerCan(@Root() expert: LibraryExpertRow, @Ctx() { actor }: Context) {
    return libraryExpertCan(actor, expert);
  }

  @Mutation(() => LibraryExpertOrRefusal, { description: '登记专家；由另一人核实入库' })
  async enterLibraryExpert(@Input() input: LibraryExpertInput, @Ctx() context: Context) {
    return fresh(context, await enterLibraryExpert(context, input));
  }

  @Mutation(() => LibraryExpertOrRefusal, { description: '修改专家资料；由另一人重新核实' })
  async saveLibraryExpert(
    @Id() id: string,
    @Version() version: number,
    @Input() input: LibraryExpertInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await saveLibraryExpert(context, id, version, input));
  }

  @Mutation(() => LibraryExpertOrRefusal, { description: '核实专家入库；登记人不能核实' })
  async confirmLibraryExpert(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return fresh(context, await confirmLibraryExpert(context, id, version));
  }

  @Mutation(() => LibraryExpertsConfirmedOrRefusal, {
    description: '几位专家一并核实入库；一位不能入库的，都不入库',
  })
  async confirmLibraryExperts(
    @Arg('experts', () => [ChosenLibraryExpert]) experts: ChosenLibraryExpert[],
    @Ctx() context: Context,
  ) {
    const done = await confirmLibraryExperts(context, experts);
    return done instanceof Refusal ? done : { count: done };
  }

  @Mutation(() => LibraryExpertOrRefusal, { description: '提出专家出库，写明事由和原因；由另一人确认' })
  async proposeLibraryLeave(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => LibraryLeaveInput) input: LibraryLeaveInput,
    @Ctx() context: Context,
  ) {
    return fresh(context, await proposeLibraryLeave(context, id, version, input));
  }

  @Mutation(() => LibraryExpertOrRefusal, { description: '确认专家出库；提出人不能确认' })
  async confirmLibraryLeave(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return fresh(context, await confirmLibraryLeave(context, id, version));
  }

  @Mutation(() => LibraryExpertOrRefusal, { description: '退回专家出库，写明原因' })
  async returnLibraryLeave(
    @Id() id: string,
    @Version() version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await returnLibraryLeave(context, id, version, reason));
  }
}
