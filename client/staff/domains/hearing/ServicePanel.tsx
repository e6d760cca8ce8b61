import { longDate, moment } from '#client/format.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Table } from '#client/ui/Table.tsx';
import { DELIVERY_WAY_LABELS, MESSAGE_STATUS_LABELS } from '#client/words.ts';
import { dayIn } from '#client/staff/ground/form/typed.ts';
import { daysBetween } from '#server/law/calendar/calendar-day.ts';
import { HEARING_MATERIAL_DAYS, latestDelivery } from '#server/law/hearing/hearing-materials.ts';
import { called, type HearingProps, type HearingRecord } from './hearing-record.ts';

type Service = HearingRecord['services'][number];

/** 送达情况: what reached each participant, by which way and when, as the channel recorded it. */
export function ServicePanel({ hearing }: HearingProps) {
  const { services, heldOn } = hearing;
  if (services.length === 0) return null;
  const held = dayIn(heldOn ?? '');
  const names = new Map(called(hearing).map(({ id, displayName }) => [id, displayName]));
  return (
    <Panel title="送达情况">
      {held ? (
        <p className="small soft">
          材料应于听证会{HEARING_MATERIAL_DAYS}日前送达，最迟{longDate(latestDelivery(held))}
          （国令713号第十六条）。按发送、电话和送达回证的记录；电话告知不算送达材料。
        </p>
      ) : null}
      <Table
        stack
        tight
        caption="送达情况"
        captionHidden
        columns={[{ label: '参加人' }, { label: '通知' }, { label: '材料' }, { label: '送达回证' }]}
        rows={services.map((one) => ({
          key: one.participantId,
          cells: [
            names.get(one.participantId) ?? '',
            channelLine(one.told) || '还没有通知',
            materialsLine(one, heldOn),
            one.receipt ? <Receipt key="receipt" {...one.receipt} /> : '—',
          ],
        }))}
      />
    </Panel>
  );
}

const Receipt = ({ id, name }: NonNullable<Service['receipt']>) => (
  <a href={`/files/${id}/${encodeURIComponent(name)}`} target="_blank" rel="noopener">
    {name}
  </a>
);

const channelLine = ({ way, status, at, by }: Service['told']): string =>
  way
    ? [DELIVERY_WAY_LABELS[way], status ? MESSAGE_STATUS_LABELS[status] : '', at ? moment(at) : '', by]
        .filter(Boolean)
        .join('，')
    : '';

function materialsLine({ served, sent, deliveredOn }: Service, heldOn: string | null | undefined): string {
  const [day, held] = [dayIn(deliveredOn ?? ''), dayIn(heldOn ?? '')];
  if (!day) return ['尚未送达', channelLine(sent)].filter(Boolean).join('；');
  const ahead = held ? `提前${daysBetween(day, held)}日` : '';
  return [channelLine(served) || longDate(day), ahead].filter(Boolean).join('，');
}
