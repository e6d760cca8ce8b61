import { RecordForm } from '#client/staff/form/RecordForm.tsx';
import type { RecordField } from '#client/staff/form/record-field.ts';
import { refuseHearingMaterials } from '#server/law/hearing/hearing-materials.ts';
import { called, formOf, type HearingActionProps, namesOf, NOTHING } from './hearing-record.ts';
import { FinishHearingDelivery, RecordHearingDelivery } from './record-documents.ts';
import { dayIn } from '#client/staff/form/typed.ts';

interface Delivered {
  participantIds: readonly string[];
  deliveredOn: string;
}

const deliveryFields = (names: Record<string, string>, today: string): readonly RecordField<Delivered>[] => [
  {
    kind: 'checks',
    name: 'participantIds',
    label: '送达了谁',
    hint: '还没有登记送达的都已勾选；逐人登记的，去掉其他人。',
    options: names,
  },
  {
    kind: 'day',
    name: 'deliveredOn',
    label: '送达日期',
    hint: '参加人收到材料的那一天。',
    max: today,
    required: true,
  },
];

/** The law on what is typed: those chosen with that day, at the one field where it is typed. */
function findingsIn({ hearing, policy }: HearingActionProps, { participantIds, deliveredOn }: Delivered) {
  const { heldOn, isPrice: price } = hearing;
  const day = dayIn(deliveredOn);
  const held = dayIn(heldOn ?? '');
  if (!day || !held) return [];
  const deliveries = called(hearing)
    .filter(({ id }) => participantIds.includes(id))
    .map(({ id, displayName }) => ({ participantId: id, name: displayName, deliveredOn: day }));
  return refuseHearingMaterials({ heldOn: held, price, deliveries }, policy)
    .slice(0, 1)
    .map((finding) => ({ ...finding, fields: ['deliveredOn'] }));
}

/** 登记材料送达, one by one or all at once (第十六条). */
export function RecordDelivery(props: HearingActionProps) {
  const { hearing, today, capability } = props;
  const { on, ...form } = formOf(hearing, 'delivery');
  const waiting = called(hearing).filter(({ deliveredOn }) => !deliveredOn);
  const rest = waiting.length > 0 ? waiting : called(hearing);
  return (
    <RecordForm
      {...form}
      capability={capability}
      word="登记材料送达"
      document={RecordHearingDelivery}
      record={{ participantIds: waiting.map(({ id }) => id), deliveredOn: today }}
      fields={deliveryFields(namesOf(rest), today)}
      findings={(values) => findingsIn(props, values)}
      variables={({ participantIds, deliveredOn }) => ({
        ...on,
        participantIds: [...participantIds],
        deliveredOn,
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
