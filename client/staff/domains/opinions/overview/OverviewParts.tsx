import { shortDate } from '#client/format.ts';
import { clauseName, WHOLE_TEXT } from '#client/citizen/names.ts';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { OverviewParts_OverviewFragment as Overview } from '#client/graphql/graphql.ts';
import { OUTCOME_LABELS, STANCE_LABELS } from '#client/words.ts';
import { ChartPanel, type ChartRow } from './ChartPanel.tsx';

export const OverviewPartsFragment = graphql(`
  fragment OverviewParts_overview on OpinionOverview {
    comments
    unthemed
    stances {
      ...StanceCount_fields
    }
    clauses {
      clauseNo
      count
      stances {
        ...StanceCount_fields
      }
    }
    themes {
      id
      title
      count
      result
      stances {
        ...StanceCount_fields
      }
    }
    weeks {
      ...WeekOpinions_fields
    }
    towns {
      ...TownOpinions_fields
    }
  }
`);

/** Themes drawn and listed one by one; the rest stand on the opinions desk. */
const MOST = 30;

/** The opinions by stance, clause, theme, week and town: each a drawing with its table beside. */
export function OverviewParts({ overview }: { overview: FragmentType<typeof OverviewPartsFragment> }) {
  const told = readFragment(OverviewPartsFragment, overview);
  const { comments, unthemed, themes } = told;
  const stances = told.stances.map(({ stance, count }) => plainRow(STANCE_LABELS[stance], count));
  return (
    <>
      <ChartPanel title="态度" head="态度" rows={stances} of={comments} />
      <ChartPanel title="各条的意见" head="条款" rows={told.clauses.map(clauseRow)} of={comments} />
      {themes.length > 0 ? (
        <ChartPanel
          title="主题"
          head="主题"
          rows={themes.slice(0, MOST).map(themeRow)}
          of={comments}
          note={`没有归入主题的${unthemed}条${themes.length > MOST ? `；另有${themes.length - MOST}个主题，见意见处理` : ''}。`}
        />
      ) : null}
      <ChartPanel title="每周收到的意见" head="从周一到周日" rows={told.weeks.map(weekRow)} of={comments} />
      {told.towns.length > 0 ? (
        <ChartPanel
          title="提到的乡镇"
          head="乡镇"
          rows={told.towns.map(({ name, count }) => plainRow(name, count))}
          of={comments}
          note={townNote(told.towns)}
        />
      ) : null}
    </>
  );
}

const plainRow = (label: string, count: number): ChartRow => ({ key: label, label, count });

const partsOf = (stances: Overview['stances']) =>
  stances.map(({ stance, count }) => ({ label: STANCE_LABELS[stance], count }));

const clauseRow = ({ clauseNo, count, stances }: Overview['clauses'][number]): ChartRow => ({
  ...plainRow(clauseNo ? clauseName(clauseNo) : WHOLE_TEXT, count),
  parts: partsOf(stances),
});

const themeRow = ({ id, title, count, stances, result }: Overview['themes'][number]): ChartRow => ({
  key: id,
  label: title,
  count,
  parts: partsOf(stances),
  more: result ? OUTCOME_LABELS[result] : '没有确认',
});

const weekRow = ({ from, until, count }: Overview['weeks'][number]): ChartRow =>
  plainRow(`${shortDate(from)}至${shortDate(until)}`, count);

/** Limits of what names in the words can tell. */
function townNote(towns: Overview['towns']) {
  const silent = towns.filter(({ count }) => count === 0).map(({ name }) => name);
  return `按意见文字里写到的乡镇名称统计，不等于意见人住在哪里。${
    silent.length > 0 ? `没有一条提到的：${silent.join('、')}。` : ''
  }`;
}
