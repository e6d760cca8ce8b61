import { offer } from '#client/offer.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { WithdrawEventPhoto } from './report-documents.ts';
import type { ReportRecord } from './report-record.ts';

const REASON = [
  {
    kind: 'area',
    name: 'reason',
    label: '撤下的原因',
    hint: '如“照片上的人要求撤下”。只留在办理记录里，不公布。',
  },
] as const;

/** 撤下照片: whoever is on it takes their consent back (个人信息保护法第十五条). */
export function PublishedPhotos({ event }: { event: ReportRecord }) {
  const { id, version, photos, reportPublishedAt, viewerCan } = event;
  if (!reportPublishedAt || photos.length === 0 || notMine(offer(viewerCan, 'withdrawPhoto'))) return null;
  return (
    <Panel title="已公布的照片">
      <ol className="plain stack">
        {photos.map((photo, index) => (
          <li key={photo.id} className="live-photo">
            <img src={photo.url} alt={photo.alt} />
            <div className="stack">
              <p className="small">{photo.caption || photo.alt}</p>
              <ActionForm
                form={`event-photo:${photo.id}`}
                capability={offer(viewerCan, 'withdrawPhoto')}
                look="quiet"
                word={`撤下第${index + 1}张`}
                fields={REASON}
                document={WithdrawEventPhoto}
                variables={({ reason = '' }) => ({ id, version, photoId: photo.id, reason })}
                confirm={<p>这张照片立即从活动页撤下，不能恢复。</p>}
              />
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
