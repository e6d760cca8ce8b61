import { graphql } from '#client/graphql/gql.ts';
import type { ProcessFileQuery as Data } from '#client/graphql/graphql.ts';
import { fileSize, moment } from '#client/format.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Fold } from '#client/staff/ground/frame/Fold.tsx';
import { Toolbar } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { useFollowed } from './use-followed.ts';

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
  return (
    <Fold place="juanzong" title="卷宗" aside={made.length > 0 ? `生成过${made.length}次` : null}>
      <p>
        全部记录、材料、公众意见和采纳情况按程序先后装订成一个压缩包，附目录、归档材料核对表和每个文件的摘要；联系方式和不公开的意见正文不入卷。
      </p>
      <Toolbar>
        <ButtonLink href={url} download onClick={follow}>
          下载卷宗
        </ButtonLink>
        <ButtonLink look="quiet" href={`${decisionPath(no)}/juanzong`}>
          打印整卷
        </ButtonLink>
      </Toolbar>
      <p role="status" className="small soft">
        {waiting ? '正在装订，完成后自动下载，并在下面登记。' : ''}
      </p>
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
    {faults.length > 0 ? <Faults faults={faults} /> : null}
  </>
);

const FAULT_WORDS = { VANISHED: '文件已不在存储中', CHANGED: '文件与登记的摘要不符' } as const;

const Faults = ({ faults }: Pick<Made, 'faults'>) => (
  <Note tone="due" level={3} title={`有${faults.length}份材料缺失或者不符`}>
    <ul className="bullets">
      {faults.map(({ path, fault }) => (
        <li key={path}>
          {path}：{FAULT_WORDS[fault]}
        </li>
      ))}
    </ul>
    <p>请系统管理员从备份恢复这些文件，再重新生成卷宗。</p>
  </Note>
);
