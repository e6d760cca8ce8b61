import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { TextScalar } from '#schema/kernel/text.ts';
import { RepresentativesVerifiedOrRefusal } from '#schema/register/register-summary-view.ts';
import { ChosenRepresentative } from '#schema/register/representative-input.ts';
import { RepresentativeOrRefusal, RepresentativeView } from '#schema/register/representative-view.ts';
import type { Context } from '#server/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { freshRepresentative as fresh } from './fresh-representative.ts';
import { rejectRepresentative } from './reject-representative.ts';
import { resumeRepresentative } from './resume-representative.ts';
import { retireRepresentative } from './retire-representative.ts';
import { suspendRepresentative } from './suspend-representative.ts';
import { verifyRepresentatives } from './verify-representatives.ts';
import { verifyRepresentative } from './verify-representative.ts';

/** How a representative comes into the register and leaves it (入库、暂停、恢复、退出, R-65). */
@Resolver(() => RepresentativeView)
export class StandingResolver {
  @Mutation(() => RepresentativeOrRefusal, { description: '核实入库；写明核实方式，不写证件号码' })
  async verifyRepresentative(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('note', () => TextScalar) note: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await verifyRepresentative(context, id, version, note));
  }

  @Mutation(() => RepresentativesVerifiedOrRefusal, {
    description: '几人以同一方式核实的，一并入库；一人不能入库的，都不入库',
  })
  async verifyRepresentatives(
    @Arg('representatives', () => [ChosenRepresentative]) representatives: ChosenRepresentative[],
    @Arg('note', () => TextScalar) note: string,
    @Ctx() context: Context,
  ) {
    const done = await verifyRepresentatives(context, representatives, note);
    return done instanceof Refusal ? done : { count: done };
  }

  @Mutation(() => RepresentativeOrRefusal, { description: '不予入库' })
  async rejectRepresentative(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await rejectRepresentative(context, id, version, reason));
  }

  @Mutation(() => RepresentativeOrRefusal, { description: '暂停代表资格' })
  async suspendRepresentative(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await suspendRepresentative(context, id, version, reason));
  }

  @Mutation(() => RepresentativeOrRefusal, { description: '恢复代表资格' })
  async resumeRepresentative(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await resumeRepresentative(context, id, version, reason));
  }

  @Mutation(() => RepresentativeOrRefusal, { description: '退出代表库' })
  async retireRepresentative(
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => TextScalar) reason: string,
    @Ctx() context: Context,
  ) {
    return fresh(context, await retireRepresentative(context, id, version, reason));
  }
}
