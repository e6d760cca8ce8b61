import { HearingReport } from '#schema/hearing/hearing.ts';
import type { HearingReportInput } from '#schema/hearing/record-input.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { voidReview } from '#server/engines/paper/paper-columns.ts';
import { atStage, refuseBeforeRecord } from './hearing-guards.ts';
import { loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';

/** 起草听证报告 (第十八条): also unfinished; its gaps are reported when it is sent to be reviewed. */
export const saveHearingReport = defineCommand(
  'hearing.reportSaved',
  mayBring('saveReport'),
  async (command, id: string, version: number, input: HearingReportInput) => {
    const hearing = await loadOwn(command, id, version);
    const refusal = command.refusalOf(atStage('saveReport', hearing, () => refuseBeforeRecord(hearing)));
    if (refusal) return refusal;
    const { em } = command;
    const report = await em.findOne(HearingReport, { hearingId: id });
    const written = {
      summary: input.summary,
      matters: input.matters.map(({ title, summary, outcome, ground, reason }) => ({
        title,
        summary,
        outcome,
        ground: ground ?? null,
        reason: reason || null,
      })),
    };
    if (report) Object.assign(report, written);
    else em.create(HearingReport, { hearingId: id, ...written });
    voidReview(command, hearing, hearing.paper);
    return id;
  },
);
