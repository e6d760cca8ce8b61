import { useParams } from 'wouter';
import { policyOf } from '#client/staff/domains/consultation/period-hints.ts';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { FileDrop } from '#client/ui/desk/FileDrop.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Note } from '#client/ui/Note.tsx';
import { EntryFields } from '../EntryFields.tsx';
import { CommentEntryQuery, EntryFrame, type EntryPageProps } from '../EntryPage.tsx';
import { PaperRow } from './PaperRow.tsx';
import { ScanPicture } from './ScanPicture.tsx';
import type { Batch } from './use-papers.ts';
import { usePile } from './use-pile.ts';

const TITLE = '成批录扫描件';

/** 成批录扫描件: a pile of scanned paper, each put to its number, its words typed beside the picture. */
export function ScansPage() {
  const { id = '' } = useParams();
  useTitle(TITLE);
  const asked = useDesk(CommentEntryQuery, { id });
  return (
    <Waiting asked={asked}>
      {({ deskConsultation, localPolicy, serverTime, site }) =>
        deskConsultation ? (
          <EntryFrame matter={deskConsultation} word={TITLE}>
            <Pile
              key={deskConsultation.id}
              matter={deskConsultation}
              today={serverTime.today}
              policy={policyOf(localPolicy.values)}
              towns={site.towns}
            />
          </EntryFrame>
        ) : (
          <NotFoundPage />
        )
      }
    </Waiting>
  );
}

function Pile(props: EntryPageProps) {
  const pile = usePile(props.matter.id, props.policy.attachmentMaxMegabytes);
  const { batch, rows, current, saidLast } = pile;
  return (
    <>
      <PagesDrop batch={batch} megabytes={props.policy.attachmentMaxMegabytes} />
      <p role="status" className="done small">
        {saidLast}
      </p>
      {rows.length > 0 ? (
        <Panel title={`这一摞：${rows.length}件，待录入${pile.waiting}件`}>
          <ul className="plain papers">
            {rows.map((row) => (
              <PaperRow key={row.paper.key} {...row} />
            ))}
          </ul>
        </Panel>
      ) : null}
      {current ? (
        <div className="entry entry--scan" key={current.key}>
          <EntryFields
            {...props}
            paper={current}
            turn={pile.turn}
            onDone={(receipt) => pile.entered(current, receipt)}
          />
          <ScanPicture pages={current.pages} />
        </div>
      ) : null}
    </>
  );
}

/** Where the pages are dropped, and what became of them. */
const PagesDrop = ({ batch, megabytes }: { batch: Batch; megabytes: number }) => (
  <FileDrop
    name="papers"
    label="扫描的纸质意见表"
    hint={`PDF，或者每页一张JPEG、PNG（每张不超过${megabytes}MB），一次可以放许多。页上的二维码自动认出表号，同一表号的几页合成一件；没有二维码的，照纸上的填表号。放进来没有录完的，保留一天。`}
    accept="application/pdf,image/jpeg,image/png"
    multiple
    onFiles={(files) => void batch.add(files)}
  >
    <Reading {...batch} />
  </FileDrop>
);

/** How far the reading is; what was not taken, all of it, each with the way on. */
const Reading = ({ reading, left }: Pick<Batch, 'reading' | 'left'>) => (
  <>
    <p role="status" className="small">
      {reading ? `正在读第${reading.done + 1}页，共${reading.of}页` : ''}
    </p>
    {left.length > 0 ? (
      <Note tone="due" live title={`${left.length}个文件没有收`}>
        <ul>
          {left.map(({ name, why }) => (
            <li key={name}>
              {name}：{why}
            </li>
          ))}
        </ul>
      </Note>
    ) : null}
  </>
);
