import type { Actor } from '#server/ground/kernel/authority.ts';
import { ReportFigure } from '#server/law/openness/report-figures.ts';
import { ask } from '#test/kernel/ask.ts';
import type { TestDatabase } from '#test/kernel/database.ts';

const FIELDS = `id version year level edition latest title dueOn standing correction returnReason writtenByName
  confirmedByName publishedOn unit { id } sections { section text } figures { figure value }
  requests { label counts } facts { fact count }
  viewerCan { action allowed findings { code } }`;

export interface Report {
  id: string;
  version: number;
  findings?: { code: string; fields: string[] }[];
  requests: { label: string; counts: number[] | null }[];
  facts: { fact: string; count: number }[];
  viewerCan: { action: string; allowed: boolean }[];
}

export interface Owed {
  years: number[];
  owed: { unit: { id: string }; standing: string; reportId: string | null; corrected: number }[];
}

export const TOLD = '全年主动公开信息一百二十条，其中规划计划八条，财政信息十二条，答复公众留言四十件。';

/** A whole report. */
export const REPORT = {
  sections: ['OVERVIEW', 'PROBLEMS', 'OTHERS'].map((section) => ({ section, text: TOLD })),
  figures: Object.values(ReportFigure).map((figure, index) => ({ figure, value: index })),
};

/** Questions and commands of annual reports, as the contract has them. */
export function reportQuestions(database: TestDatabase) {
  const run = async (actor: Actor | null, query: string, asked: object) => {
    const { data, errors } = await ask(database, actor, {
      query,
      variables: asked as Record<string, unknown>,
    });
    const codes = errors?.map(({ extensions }) => String(extensions.code)) ?? [];
    return { result: (data as { result?: unknown } | null)?.result, codes };
  };
  type Answered<Result> = Promise<{ result: Result | undefined; codes: string[] }>;
  const reports = (actor: Actor | null, query: string, asked: object) =>
    run(actor, query, asked) as Answered<Report>;
  const answer = `... on AnnualReport { ${FIELDS} } ... on Refusal { findings { code fields } }`;
  const act = (command: string, params: string, args: string) => (actor: Actor | null, variables: object) =>
    reports(actor, `mutation(${params}) { result: ${command}(${args}) { ${answer} } }`, variables);
  return {
    write: act(
      'writeAnnualReport',
      '$year: Int!, $version: Int!, $input: AnnualReportInput!',
      'year: $year, version: $version, input: $input',
    ),
    publish: act('publishAnnualReport', '$id: ID!, $version: Int!', 'id: $id, version: $version'),
    giveBack: act(
      'returnAnnualReport',
      '$id: ID!, $version: Int!, $reason: Text!',
      'id: $id, version: $version, reason: $reason',
    ),
    one: (actor: Actor | null, id: string) =>
      reports(actor, `query($id: ID!) { result: annualReport(id: $id) { ${FIELDS} } }`, { id }),
    own: (actor: Actor | null) =>
      run(actor, `{ result: ownAnnualReports { ${FIELDS} } }`, {}) as Answered<Report[]>,
    all: async (year: number | null = null) =>
      (
        await run(
          null,
          `query($year: Int) { result: annualReports(year: $year) { years owed {
        unit { id } standing reportId corrected dueOn publishedOn } } }`,
          { year },
        )
      ).result as Owed,
    basis: (actor: Actor | null, year: number | null) =>
      reports(
        actor,
        `query($year: Int) { result: annualReportBasis(year: $year) { level dueOn requests { label counts } facts { fact count } } }`,
        { year },
      ),
  };
}
