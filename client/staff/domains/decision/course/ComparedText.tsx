import { skipToken } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import type { PublishedTextComparisonQuery } from '#client/graphql/graphql.ts';
import { draftFileHref } from '#client/citizen/addresses.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Redline } from '#client/ui/Redline.tsx';
import { redline } from '#server/law/draft/redline.ts';
import { TEXT_RELATION_LABELS } from '#server/law/draft/text-differs.ts';
import type { Course } from './course-record.ts';

const TextComparison = graphql(`
  query PublishedTextComparison($decisionId: ID!, $fileId: ID) {
    publishedTextComparison(decisionId: $decisionId, fileId: $fileId) {
      version {
        no
        digest
      }
      ...TextComparison_fields
      differences {
        ...TextDifference_fields
      }
    }
  }
`);

type Comparison = NonNullable<PublishedTextComparisonQuery['publishedTextComparison']>;
type Difference = Comparison['differences'][number];

interface ComparedTextProps {
  course: Pick<Course, 'id' | 'no'>;
  fileId: string | null;
}

/** The chosen file against 审定稿 (逐字比对), before anything is sent; nothing where the system holds no draft. */
export function ComparedText({ course, fileId }: ComparedTextProps) {
  const { data, loading } = useDesk(
    TextComparison,
    course.id ? { decisionId: course.id, fileId } : skipToken,
  );
  const comparison = data?.publishedTextComparison;
  if (loading && fileId) return <p role="status">正在与审定稿逐字比对……</p>;
  return comparison ? <ComparisonNote no={course.no} comparison={comparison} /> : null;
}

interface ComparisonNoteProps {
  no: string;
  comparison: Comparison;
}

/** Result of the comparison: the same, not legible, or every clause that differs. */
export function ComparisonNote({ no, comparison }: ComparisonNoteProps) {
  const { version, compared, publicPart, problem, remedy, count, differences } = comparison;
  if (!compared)
    return (
      <p className="small">
        正式文本应当与审定稿逐字一致：
        <Approved no={no} version={version.no} />
      </p>
    );
  if (problem !== null)
    return (
      <Note tone="due" small live title="不能与审定稿比对" level={4}>
        <p>{problem}</p>
        <p>{remedy}</p>
      </Note>
    );
  if (count === 0)
    return (
      <Note tone="done" small live>
        {`✓ ${publicPart ? '除依法不予公开的部分以外，' : ''}与审定稿（第${version.no}稿）逐字一致`}
      </Note>
    );
  return (
    <Note tone="due" small live title={`与审定稿（第${version.no}稿）有${count}处不一致，不能公布`} level={4}>
      <p>
        以审定稿为底稿制作文件，重新上传：
        <Approved no={no} version={version.no} />
      </p>
      <More row summary="逐处查看" open={count <= OPEN}>
        <div className="stack">
          {differences.map((one, at) => (
            <OneDifference key={at} {...one} />
          ))}
        </div>
      </More>
      {count > differences.length ? <p>{`只列出前${differences.length}处。`}</p> : null}
    </Note>
  );
}

/** So many are shown at once. */
const OPEN = 3;

const Approved = ({ no, version }: { no: string; version: number }) => (
  <a href={draftFileHref(no, version)} download>
    下载审定稿（.docx）
  </a>
);

function OneDifference({ no, relation, approved, file }: Difference) {
  const spans = useMemo(() => redline(approved, file), [approved, file]);
  return (
    <div>
      <p>
        <strong>{no}</strong>　{TEXT_RELATION_LABELS[relation]}
      </p>
      <Redline before="审定稿" after="上传的文件" spans={spans} />
    </div>
  );
}
