import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { TallyPart_ActivityFragment as Data } from '#client/graphql/graphql.ts';
import { Section } from '#client/ui/Layout.tsx';
import { Table } from '#client/ui/Table.tsx';
import { QUESTION_KIND_LABELS } from '#server/law/participation/question-kinds.ts';
import { QUESTIONNAIRE_CAVEAT } from '#server/law/participation/questionnaire.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { resultHref } from '../addresses/activity.ts';
import { groupsOf, meanText, type ResultLine, shareOf } from './result-words.ts';
import { ResultChart } from './ResultChart.tsx';

export const TallyPartFragment = graphql(`
  fragment TallyPart_activity on PublicActivity {
    seq
    decision {
      no
    }
    questions {
      kind
      text
    }
    summaries
    tally {
      total
      questions {
        answered
        written
        mean
        lines {
          ...QuestionTallyLine_fields
        }
      }
    }
  }
`);

/**
 * 问卷结果: every question as bars and as a table, with the limits of its meaning; nothing before the questionnaire has
 * closed.
 */
export function TallyPart({ activity: masked }: { activity: FragmentType<typeof TallyPartFragment> }) {
  const activity = readFragment(TallyPartFragment, masked);
  const { questions, tally, summaries } = activity;
  if (!tally) return null;
  return (
    <Section id="jieguo" title="问卷结果" rule>
      <div className="stack-6">
        <p>
          共收到 <b className="num">{tally.total}</b> 份。{QUESTIONNAIRE_CAVEAT}
        </p>
        {questions.map((question, place) => (
          <Result
            key={place}
            place={place}
            question={question}
            tally={tally.questions[place]}
            summary={summaries?.[place] ?? ''}
          />
        ))}
        <p className="screen-only">
          下载结果：<a href={resultHref(activity, 'csv')}>表格（CSV）</a>、
          <a href={resultHref(activity, 'json')}>数据（JSON）</a>
        </p>
      </div>
    </Section>
  );
}

interface ResultProps {
  place: number;
  question: Data['questions'][number];
  tally: NonNullable<Data['tally']>['questions'][number] | undefined;
  summary: string;
}

function Result({ place, question: { kind, text }, tally, summary }: ResultProps) {
  if (!tally) return null;
  const title = `${place + 1}．${text}`;
  const notes = [
    QUESTION_KIND_LABELS[kind],
    `${tally.answered}份作答`,
    ...(tally.mean == null ? [] : [`平均${meanText(tally.mean)}分`]),
  ];
  return (
    <div className="stack">
      <h3>{title}</h3>
      <p className="small soft">{notes.join('，')}</p>
      {tally.lines.length > 0 ? (
        <>
          <ResultChart title={title} lines={tally.lines} />
          <Lines caption={title} lines={tally.lines} />
        </>
      ) : null}
      <Written count={tally.written} summary={summary} />
    </div>
  );
}

/** Written answers: their number, and the unit's summary of them (第十八条). */
function Written({ count, summary }: { count: number; summary: string }) {
  if (count === 0) return null;
  if (summary === '') return <p>{`书面回答${count}份，由承办单位归纳以后公布。`}</p>;
  return (
    <div className="stack">
      <p>
        <b>{`书面回答${count}份，承办单位的归纳：`}</b>
      </p>
      <Paragraphs>{summary}</Paragraphs>
    </div>
  );
}

interface LinesProps {
  caption: string;
  lines: readonly ResultLine[];
}

/** The numbers; on a phone each row of a matrix is a card of its own, and nothing is pushed aside. */
function Lines({ caption, lines }: LinesProps) {
  const groups = groupsOf(lines);
  if (groups.some(({ name }) => name !== ''))
    return (
      <Table
        stack
        caption={caption}
        captionHidden
        columns={[{ label: '项目' }, ...(groups[0]?.lines ?? []).map(({ label }) => ({ label, num: true }))]}
        rows={groups.map(({ name, lines: own }) => ({
          key: name,
          cells: [name, ...own.map((line) => `${line.count}（${shareOf(line)}）`)],
        }))}
      />
    );
  const ranked = lines.some(({ mean }) => mean !== null);
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { label: '选项' },
        { label: ranked ? '排第1位' : '次数', num: true },
        { label: '占作答', num: true },
        ...(ranked ? [{ label: '平均名次', num: true }] : []),
      ]}
      rows={lines.map((line) => ({
        key: line.label,
        cells: [line.label, line.count, shareOf(line), ...(ranked ? [meanText(line.mean)] : [])],
      }))}
    />
  );
}
