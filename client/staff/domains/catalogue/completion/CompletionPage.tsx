import { useParams } from 'wouter';
import { longDate } from '#client/format.ts';
import { paths } from '#client/staff/ground/addresses/paths.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Empty } from '#client/ui/Empty.tsx';
import { CompletionDesk, type Report } from './CompletionDesk.tsx';
import { CompletionQuery } from './completion-documents.ts';

const noteOf = ({ publishedOn, dueOn }: Report) =>
  publishedOn
    ? `${longDate(publishedOn)}公布，年度已结束`
    : `${longDate(dueOn)}前公布；公布后年度结束，不再调整`;

/** 目录完成情况 of one year. */
export function CompletionPage() {
  const { year = '' } = useParams();
  const asked = useDesk(CompletionQuery, { year: Number(year) || 0 });
  useTitle(`${year}年度目录完成情况`);
  return (
    <Waiting asked={asked}>
      {({ catalogueCompletion: report }) => (
        <>
          <DeskTop title={`${year}年度目录完成情况`} note={report ? noteOf(report) : undefined} />
          <DeskBody>
            {report ? (
              <CompletionDesk key={report.year} report={report} />
            ) : (
              <Empty title="这一年还没有公布的目录" level={2}>
                <p>
                  <a href={paths.catalogue}>看各年度目录</a>
                </p>
              </Empty>
            )}
          </DeskBody>
        </>
      )}
    </Waiting>
  );
}
