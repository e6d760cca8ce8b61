import { graphql } from '#client/graphql/gql.ts';
import type { ProcessFileQuery as Data } from '#client/graphql/graphql.ts';
import { fileSize, moment } from '#client/format.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { FaultNote } from '#client/staff/ground/frame/FaultNote.tsx';
import { Fold } from '#client/staff/ground/frame/Fold.tsx';
import { Toolbar } from '#client/ui/desk/Panel.tsx';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { FileGaps } from './FileGaps.tsx';
import { useFollowed } from './use-followed.ts';
import { useWholeFile } from './use-whole-file.ts';

const ProcessFileQuery = graphql(`
  query ProcessFile($no: String!) {
    decision(no: $no) {
      id
      processFile {
        url
        made {
          ...MadeProcessFile_fields
          faults {
            ...FileFault_fields
          }
        }
      }
    }
  }
`);

type File = NonNullable<NonNullable<Data['decision']>['processFile']>;
type Made = File['made'][number];

/** 卷宗 (第三十三条): the whole file in one go, and by which digest each one handed out is known again. */
export function ProcessFile({ decision: { no } }: { decision: { no: string } }) {
  const asked = useDesk(ProcessFileQuery, { no });
  const file = asked.data?.decision?.processFile;
  return file ? <FilePanel no={no} file={file} refetch={asked.refetch} /> : null;
}

function FilePanel({ no, file: { url, made }, refetch }: { no: string; file: File; refetch: () => void }) {
  const { waiting, follow } = useFollowed(made[0]?.id ?? null, refetch);
  const { busy, gaps, fault, take } = useWholeFile(no, url, follow);
  const asked = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    take();
  };
  return (
    <Fold place="juanzong" title="卷宗" aside={made.length > 0 ? `生成过${made.length}次` : null}>
      <p>
        全部记录、材料、公众意见和采纳情况按程序先后装订成一个压缩包，附目录、归档材料核对表和每个文件的摘要；联系方式和不公开的意见正文不入卷。
      </p>
      <Toolbar>
        <ButtonLink href={url} download onClick={asked} aria-busy={busy}>
          下载卷宗
        </ButtonLink>
        <ButtonLink look="quiet" href={`${decisionPath(no)}/juanzong`}>
          打印整卷
        </ButtonLink>
      </Toolbar>
      <p role="status" className="small soft">
        {busy ? '正在核对各份材料。' : waiting ? '正在装订，完成后自动下载，并在下面登记。' : ''}
      </p>
      {gaps.length > 0 ? (
        <FileGaps live title={`没有生成卷宗：有${gaps.length}份材料缺失或者与登记不符`} gaps={gaps} />
      ) : null}
      {fault ? <FaultNote fault={fault} onRetry={take} /> : null}
      {made.length > 0 ? (
        <ol className="plain records" aria-label="生成过的卷宗">
          {made.map((one) => (
            <li key={one.id} className="stack">
              <MadeFile {...one} />
            </li>
          ))}
        </ol>
      ) : null}
    </Fold>
  );
}

const MadeFile = ({ generatedAt, generatedBy, entries, bytes, manifestSha256, faults }: Made) => (
  <>
    <p>
      <b>{moment(generatedAt)}</b>　{generatedBy}　{entries}个文件，{fileSize(bytes)}
    </p>
    <p className="small soft">
      清单 manifest.json 的 SHA-256：<code className="hash">{manifestSha256}</code>
    </p>
    {faults.length > 0 ? <FileGaps title={`有${faults.length}份材料缺失或者不符`} gaps={faults} /> : null}
  </>
);
