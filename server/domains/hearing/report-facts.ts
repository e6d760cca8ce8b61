import { HearingReport, type Hearing } from '#schema/hearing/hearing.ts';
import type { CommandContext } from '#server/ground/kernel/context.ts';
import { countsOf, refuseUntoldObjections } from '#server/law/hearing/hearing-objections.ts';
import { refuseHearingReport } from '#server/law/hearing/hearing-report.ts';
import { activeOf } from './participants.ts';
import { recordOf } from './record-facts.ts';

/** The report of a hearing, what its record counts, and the findings on both (听证报告). */
export async function reportFacts(command: CommandContext, hearing: Hearing) {
  const report = await command.em.findOne(HearingReport, { hearingId: hearing.id });
  const counts = countsOf(await recordOf(command, hearing, await activeOf(command, hearing.id)));
  const written = report ?? { summary: '', matters: [] };
  const findings = [
    ...refuseHearingReport(written, command.policy),
    ...refuseUntoldObjections(written, counts),
  ];
  return { report, counts, findings };
}
