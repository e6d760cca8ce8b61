import type { HearingReport } from '#schema/hearing/hearing.ts';
import { defineCommand } from '#server/ground/kernel/define-command.ts';
import { countsTold } from '#server/law/hearing/hearing-objections.ts';
import { HearingStage } from '#server/law/hearing/hearing-stage.ts';
import { HearingNoticeKind, HearingPaper } from '#server/law/hearing/hearing-words.ts';
import { withdrawalsTold } from '#server/law/hearing/hearing-withdrawal.ts';
import { OUTCOME_LABELS, REJECTION_GROUND_LABELS } from '#server/law/feedback/outcome.ts';
import { turnTo } from '#server/engines/paper/paper-columns.ts';
import { giveNotice } from './give-notice.ts';
import { atStage, refuseUnreviewed } from './hearing-guards.ts';
import { changePublicly, loadOwn } from './hearing-load.ts';
import { mayBring } from './hearing.permissions.ts';
import { reportFacts } from './report-facts.ts';
import { withdrawalsOf } from './withdrawals.queries.ts';

/** 公布听证报告 (第十八条): what was said and what became of it; the hearing is over. */
export const publishHearingReport = defineCommand(
  'hearing.reportPublished',
  mayBring('publishReport'),
  async (command, id: string, version: number) => {
    const hearing = await loadOwn(command, id, version);
    const { report, counts, findings } = await reportFacts(command, hearing);
    const refusal = command.refusalOf(
      atStage('publishReport', hearing, () => [
        ...refuseUnreviewed(HearingPaper.REPORT, hearing),
        ...findings,
      ]),
    );
    if (refusal || !report) return refusal ?? id;
    giveNotice(
      command,
      hearing,
      HearingNoticeKind.REPORT,
      [countsTold(counts), withdrawalsTold(await withdrawalsOf(command.db, id)), ...reportLines(report)],
      true,
    );
    report.publishedAt = command.now;
    hearing.reportPublishedAt = command.now;
    hearing.stage = HearingStage.REPORT_PUBLISHED;
    turnTo(hearing, null);
    changePublicly(command, hearing);
    return id;
  },
);

const reportLines = ({ summary, matters }: HearingReport): string[] => [
  summary,
  ...matters.map(({ title, summary: said, outcome, ground, reason }) =>
    [
      `${title}：${said}`,
      OUTCOME_LABELS[outcome],
      ground ? `理由类别：${REJECTION_GROUND_LABELS[ground]}` : '',
      reason ? `理由：${reason}` : '',
    ]
      .filter((part) => part !== '')
      .join('。'),
  ),
];
