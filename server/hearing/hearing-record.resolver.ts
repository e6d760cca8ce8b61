import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { HearingOrRefusal, HearingView } from '#schema/hearing/hearing-view.ts';
import { HearingEntryInput, HearingHeldInput, HearingReportInput } from '#schema/hearing/record-input.ts';
import { Acknowledgement } from '#schema/kernel/acknowledgement.ts';
import { CalendarDayScalar } from '#schema/kernel/calendar-day.ts';
import { TextScalar } from '#schema/kernel/text.ts';
import type { Context } from '#server/kernel/context.ts';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import { confirmHearingRecord } from './confirm-hearing-record.ts';
import { freshHearing } from './fresh-hearing.ts';
import { holdHearing } from './hold-hearing.ts';
import { publishHearingRecord } from './publish-hearing-record.ts';
import { publishHearingReport } from './publish-hearing-report.ts';
import { saveHearingRecord } from './save-hearing-record.ts';
import { saveHearingReport } from './save-hearing-report.ts';
import { signHearingRecord } from './sign-hearing-record.ts';

const Id = () => Arg('id', () => ID);
const Version = () => Arg('version', () => Int);
const Acknowledges = () => Arg('acknowledged', () => [Acknowledgement], { defaultValue: [] });

/** The hearing itself (听证会举行), its record and its report. */
@Resolver(() => HearingView)
export class HearingRecordResolver {
  @Mutation(() => HearingOrRefusal, { description: '登记听证会举行' })
  async holdHearing(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => HearingHeldInput) input: HearingHeldInput,
    @Ctx() context: Context,
  ) {
    return freshHearing(context, await holdHearing(context, id, version, input));
  }

  @Mutation(() => HearingOrRefusal, { description: '整理听证记录，整份保存；修改后已有的签字作废' })
  async saveHearingRecord(
    @Id() id: string,
    @Version() version: number,
    @Arg('entries', () => [HearingEntryInput]) entries: HearingEntryInput[],
    @Acknowledges() acknowledged: Acknowledgement[],
    @Ctx() context: Context,
  ) {
    return freshHearing(context, await saveHearingRecord(context, id, version, entries, acknowledged));
  }

  @Mutation(() => HearingOrRefusal, { description: '登记参加人签字，或者拒绝签字的理由' })
  async signHearingRecord(
    @Id() id: string,
    @Version() version: number,
    @Arg('participantId', () => ID) participantId: string,
    @Arg('signedOn', () => CalendarDayScalar, { nullable: true }) signedOn: CalendarDay | null,
    @Arg('refusalReason', () => TextScalar, { nullable: true }) refusalReason: string | null,
    @Ctx() context: Context,
  ) {
    const signature = { signedOn: signedOn ?? null, refusalReason: refusalReason || null };
    return freshHearing(context, await signHearingRecord(context, id, version, participantId, signature));
  }

  @Mutation(() => HearingOrRefusal, { description: '确认听证记录：决策的听证程序至此履行' })
  async confirmHearingRecord(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return freshHearing(context, await confirmHearingRecord(context, id, version));
  }

  @Mutation(() => HearingOrRefusal, { description: '公布听证记录，审查通过以后' })
  async publishHearingRecord(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return freshHearing(context, await publishHearingRecord(context, id, version));
  }

  @Mutation(() => HearingOrRefusal, { description: '起草听证报告；送审后修改的，审查作废' })
  async saveHearingReport(
    @Id() id: string,
    @Version() version: number,
    @Arg('input', () => HearingReportInput) input: HearingReportInput,
    @Ctx() context: Context,
  ) {
    return freshHearing(context, await saveHearingReport(context, id, version, input));
  }

  @Mutation(() => HearingOrRefusal, { description: '公布听证报告' })
  async publishHearingReport(@Id() id: string, @Version() version: number, @Ctx() context: Context) {
    return freshHearing(context, await publishHearingReport(context, id, version));
  }
}
