import { orRefusal } from '#schema/kernel/refusal.ts';
import { day, id, instant, text } from '#schema/kernel/fields.ts';
import {
  acknowledges,
  arg,
  asked,
  byId,
  input,
  mutation,
  mutations,
  ofVersion,
} from '#server/ground/kernel/mutations.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { ConsultationInput } from '#schema/consultation/consultation-input.ts';
import { ConsultationView } from '#schema/consultation/consultation-view.ts';
import { PaperKind } from '#schema/paper/paper-kind.ts';
import { PaperView } from '#schema/paper/paper-view.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { Refusal } from '#server/law/refusal.ts';
import { cancelSchedule } from './cancel-schedule.ts';
import { partsAsked } from './consultation-asked.ts';
import { consultationAfter } from './consultation.queries.ts';
import { createConsultation } from './create-consultation.ts';
import { extendConsultation } from './extend-consultation.ts';
import { openConsultation } from './open-consultation.ts';
import { removeAttachment } from './remove-attachment.ts';
import { identifyClause } from './comment/identify-clause.ts';
import { saveConsultation } from './save-consultation.ts';
import { scheduleConsultation } from './schedule-consultation.ts';
import { withdrawConsultation } from './withdraw-consultation.ts';

/** Result of a command: the consultation as it is now, or the refusal. */
const fresh = (context: Context, info: GraphQLResolveInfo, done: string | Refusal) =>
  done instanceof Refusal ? done : consultationAfter(context, done, partsAsked(info));

/** The consultation that a reviewed paper belongs to. */
@Resolver(() => PaperView)
export class ConsultationPaperResolver {
  @FieldResolver(() => ConsultationView, { nullable: true })
  consultation(@Root() { kind, id }: PaperView, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return kind === PaperKind.CONSULTATION ? consultationAfter(context, id, partsAsked(info)) : null;
  }
}

export const ConsultationChangeMutations = mutations({
  createConsultation: mutation(
    orRefusal(ConsultationView),
    '新建征求意见',
    [arg('decisionId', id), asked],
    async (context, decisionId, info) => fresh(context, info, await createConsultation(context, decisionId)),
  ),
  saveConsultation: mutation(
    orRefusal(ConsultationView),
    '编辑征求意见',
    [byId, ofVersion, input(ConsultationInput), asked],
    async (context, id, version, input, info) =>
      fresh(context, info, await saveConsultation(context, id, version, input)),
  ),
  identifyClause: mutation(
    orRefusal(ConsultationView),
    '条款对应：一条是上一稿的哪一条',
    [
      byId,
      ofVersion,
      arg('anchorId', id),
      arg('formerId', () => id.opt('上一稿的一条；空的是新的一条')),
      asked,
    ],
    async (context, id, version, anchorId, formerId, info) => {
      const answer = { anchorId, formerId: formerId ?? null };
      return fresh(context, info, await identifyClause(context, id, version, answer));
    },
  ),
  removeAttachment: mutation(
    orRefusal(ConsultationView),
    '移除文件',
    [byId, asked],
    async (context, id, info) => fresh(context, info, await removeAttachment(context, id)),
  ),
  openConsultation: mutation(
    orRefusal(ConsultationView),
    '公布并开始征求意见',
    [byId, ofVersion, acknowledges, asked],
    async (context, id, version, acknowledged, info) =>
      fresh(context, info, await openConsultation(context, id, version, acknowledged)),
  ),
  scheduleConsultation: mutation(
    orRefusal(ConsultationView),
    '定时公布',
    [byId, ofVersion, arg('opensAt', instant), asked],
    async (context, id, version, opensAt, info) =>
      fresh(context, info, await scheduleConsultation(context, id, version, opensAt)),
  ),
  cancelSchedule: mutation(
    orRefusal(ConsultationView),
    '取消定时公布',
    [byId, ofVersion, asked],
    async (context, id, version, info) => fresh(context, info, await cancelSchedule(context, id, version)),
  ),
  extendConsultation: mutation(
    orRefusal(ConsultationView),
    '延长征求意见期限',
    [byId, ofVersion, arg('closesOn', day), arg('reason', text), asked],
    async (context, id, version, closesOn, reason, info) =>
      fresh(context, info, await extendConsultation(context, id, version, closesOn, reason)),
  ),
  withdrawConsultation: mutation(
    orRefusal(ConsultationView),
    '撤回征求意见',
    [byId, ofVersion, arg('reason', text), asked],
    async (context, id, version, reason, info) =>
      fresh(context, info, await withdrawConsultation(context, id, version, reason)),
  ),
});
