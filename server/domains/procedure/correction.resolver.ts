import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { DecisionRecordView } from '#schema/decision/decision-record-view.ts';
import { CorrectableContent } from '#schema/procedure/correctable-content.ts';
import type { ShownRecord } from '#server/domains/decision/record.queries.ts';
import type { Context } from '#server/ground/kernel/context.ts';
import { correctable } from './correctable.ts';

/** 更正 of a record of the preparation: it starts from what was recorded. */
@Resolver(() => DecisionRecordView)
export class CorrectionResolver {
  @FieldResolver(() => CorrectableContent, {
    nullable: true,
    description: '可以更正的内容；只有现在可以更正这次记录的人看得到',
  })
  content(@Root() record: ShownRecord, @Ctx() { actor }: Context) {
    return correctable(actor, record);
  }
}
