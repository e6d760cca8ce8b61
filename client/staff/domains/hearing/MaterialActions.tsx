import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { dayIn, instantIn, wrongHour } from '#client/staff/ground/form/typed.ts';
import { refuseHearingMaterials } from '#server/law/hearing/hearing-materials.ts';
import { called, formOf, type HearingActionProps, namesOf, NOTHING } from './hearing-record.ts';
import { FinishHearingDelivery, RecordHearingDelivery, SendHearingMaterials } from './record-documents.ts';

interface HandedOver {
  participantIds: readonly string[];
  day: string;
  hour: string;
  fileId: string;
}

const deliveryFields = (names: Record<string, string>, today: string): readonly RecordField<HandedOver>[] => [
  {
    kind: 'checks',
    name: 'participantIds',
    label: '送达了谁',
    hint: '还没有送达的都已勾选；逐人登记的，去掉其他人。',
    options: names,
  },
  { kind: 'day', name: 'day', label: '签收日期', max: today, required: true },
  { kind: 'text', name: 'hour', label: '签收时间', beside: true, required: true, wrong: wrongHour },
  {
    kind: 'file',
    name: 'fileId',
    label: '送达回证的扫描件',
    hint: '参加人签收的回证。以您的账号登记为送达人。',
    of: ['OTHER'],
    required: true,
  },
];

/** The law on what is typed: those chosen with that day, at the one field where it is typed. */
function findingsIn({ hearing, policy }: HearingActionProps, { participantIds, day: typed }: HandedOver) {
  const { heldOn, isPrice: price } = hearing;
  const day = dayIn(typed);
  const held = dayIn(heldOn ?? '');
  if (!day || !held) return [];
  const deliveries = called(hearing)
    .filter(({ id }) => participantIds.includes(id))
    .map(({ id, displayName }) => ({ participantId: id, name: displayName, deliveredOn: day }));
  return refuseHearingMaterials({ heldOn: held, price, deliveries }, policy)
    .slice(0, 1)
    .map((finding) => ({ ...finding, fields: ['day'] }));
}

/** 发送听证会材料: to whoever does not have them, in the way they left. */
export function SendMaterials({ hearing, capability }: HearingActionProps) {
  const { on, form } = formOf(hearing, 'send-materials');
  return (
    <ActionForm
      form={form}
      capability={capability}
      word="发送听证会材料"
      document={SendHearingMaterials}
      variables={() => on}
      confirm={<p>材料按各人留下的联系方式立即发给还没有收到的听证会参加人，发出以后不能收回。</p>}
    />
  );
}

/** 登记当面送达, one by one or several at once (第十六条). */
export function RecordDelivery(props: HearingActionProps) {
  const { hearing, today, capability, documents } = props;
  const { on, ...form } = formOf(hearing, 'delivery');
  const has = new Set(
    hearing.services.flatMap(({ participantId, deliveredOn }) => (deliveredOn ? participantId : [])),
  );
  const waiting = called(hearing).filter(({ id }) => !has.has(id));
  const rest = waiting.length > 0 ? waiting : called(hearing);
  return (
    <RecordForm
      {...form}
      documents={documents}
      capability={capability}
      word="登记当面送达"
      document={RecordHearingDelivery}
      record={{ participantIds: waiting.map(({ id }) => id), day: today, hour: '', fileId: '' }}
      fields={deliveryFields(namesOf(rest), today)}
      findings={(values) => findingsIn(props, values)}
      variables={({ participantIds, day, hour, fileId }) => ({
        ...on,
        input: { participantIds: [...participantIds], handedAt: instantIn(day, hour) ?? '', fileId },
      })}
    />
  );
}

/** 材料送达完毕: counted participant by participant. */
export function FinishDelivery({ hearing, capability }: HearingActionProps) {
  const { on, ...form } = formOf(hearing, 'delivered');
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="材料送达完毕"
      document={FinishHearingDelivery}
      record={NOTHING}
      fields={[]}
      variables={() => on}
    />
  );
}
