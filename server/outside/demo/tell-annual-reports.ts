import { publishAnnualReport } from '#server/domains/openness/publish-annual-report.ts';
import { writeAnnualReport } from '#server/domains/openness/write-annual-report.ts';
import { ReportFigure } from '#server/law/openness/report-figures.ts';
import { ReportSection } from '#server/law/openness/annual-report.ts';
import { ANNUAL_REPORTS, type ReportStory } from './story-annual-reports.ts';
import { kept, type Teller } from './teller.ts';

/** After this day all of a season's reports are told. */
const SEASON_OVER = '03-25';

/** 政府信息公开工作年度报告 of the last season that is over: days of the calendar, which are not moved. */
export async function tellAnnualReports(teller: Teller): Promise<void> {
  const { today } = teller.shift;
  const thisYear = Number(today.slice(0, 4));
  const season = today > `${thisYear}-${SEASON_OVER}` ? thisYear : thisYear - 1;
  for (const story of ANNUAL_REPORTS) {
    await tell(teller, season, story, story.on, story.figures);
    const { corrected } = story;
    if (corrected)
      await tell(
        teller,
        season,
        story,
        corrected.on,
        { ...story.figures, ...corrected.figures },
        corrected.reason,
      );
  }
}

async function tell(
  teller: Teller,
  season: number,
  { by, publishedBy, overview, problems, assessment }: ReportStory,
  on: string,
  figures: ReportStory['figures'],
  correction: string | null = null,
): Promise<void> {
  await teller.clock(teller.shift.written(`${season}-${on}`), '15:00');
  const sections = [
    { section: ReportSection.OVERVIEW, text: overview },
    { section: ReportSection.PROBLEMS, text: problems },
    ...(assessment ? [{ section: ReportSection.ASSESSMENT, text: assessment }] : []),
  ];
  const filled = Object.values(ReportFigure).map((figure) => ({ figure, value: figures[figure] ?? 0 }));
  const input = { sections, figures: filled, correction };
  const id = kept(await writeAnnualReport(teller.as(by), season - 1, 0, input));
  kept(await publishAnnualReport(teller.as(publishedBy), id, await teller.version('annual_report', id)));
}
