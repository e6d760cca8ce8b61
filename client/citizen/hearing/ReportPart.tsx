import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { ReportPart_HearingFragment } from '#client/graphql/graphql.ts';
import { moment } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Heading } from '#client/ui/Heading.tsx';
import { Part } from '#client/ui/Part.tsx';
import { ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { Tag } from '#client/ui/Tag.tsx';
import { Reason } from '#client/ui/Theme.tsx';
import { OUTCOME_TAGS, REJECTION_GROUND_LABELS } from '#client/words.ts';
import { Paragraphs } from '../Paragraphs.tsx';
import { PARTS } from './parts.ts';

export const ReportPartFragment = graphql(`
  fragment ReportPart_hearing on Hearing {
    startedAt
    reportPublishedAt
    report {
      summary
      matters {
        ...HearingMatter_fields
      }
    }
  }
`);

type Report = NonNullable<ReportPart_HearingFragment['report']>;

/** 听证报告: what was raised, what became of each matter, and why (第十八条). */
export function ReportPart({ hearing }: { hearing: FragmentType<typeof ReportPartFragment> }) {
  const { startedAt, report, reportPublishedAt } = readFragment(ReportPartFragment, hearing);
  if (!startedAt) return null;
  return (
    <Part {...PARTS.report}>
      {report && reportPublishedAt ? (
        <Published {...report} at={reportPublishedAt} />
      ) : (
        <p>听证报告写明各方意见、是否采纳和理由，公布听证记录以后在这里公布。</p>
      )}
    </Part>
  );
}

const Published = ({ at, summary, matters }: Report & { at: string }) => (
  <>
    <p className="small soft">{moment(at)}公布。</p>
    <div className="prose">
      <Paragraphs>{summary}</Paragraphs>
    </div>
    <Heading level={3}>意见和采纳情况</Heading>
    <Ruled>
      {matters.map((matter, index) => (
        <Matter key={index} {...matter} no={index + 1} />
      ))}
    </Ruled>
  </>
);

function Matter({ no, title, summary, outcome, ground, reason }: Report['matters'][number] & { no: number }) {
  const { kind, word } = OUTCOME_TAGS[outcome];
  return (
    <RuledItem margin={<Daymark mark={`第${no}项`} />}>
      <p className="row">
        <Tag kind={kind}>{word}</Tag>
      </p>
      <ItemTitle level={4}>{title}</ItemTitle>
      <div className="said">
        <Paragraphs>{summary}</Paragraphs>
      </div>
      {reason ? (
        <Reason label="处理与理由">
          <Paragraphs>{reason}</Paragraphs>
        </Reason>
      ) : null}
      {ground ? <p className="small soft">理由类别：{REJECTION_GROUND_LABELS[ground]}</p> : null}
    </RuledItem>
  );
}
