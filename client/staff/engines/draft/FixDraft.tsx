import { offer } from '#client/offer.ts';
import { standard } from '#client/graphql/standard.ts';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { RecordForm } from '#client/staff/ground/form/RecordForm.tsx';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { SINCE, VERSION, VIEW } from '#client/staff/ground/addresses/draft.ts';
import type { Version } from './draft-record.ts';
import { MeasureOfChange } from './MeasureOfChange.tsx';

interface Values {
  reason: string;
  judged: 'YES' | 'NO' | null;
  judgedReason: string;
}

const EMPTY: Values = { reason: '', judged: null, judgedReason: '' };

const REASON: RecordField<Values> = {
  name: 'reason',
  kind: 'area',
  label: '修改说明',
  hint: '用一两句话写明修改的主要内容和原因；随这一稿留存。',
};

const JUDGEMENT: readonly RecordField<Values>[] = [
  {
    name: 'judged',
    kind: 'choice',
    label: '是否属于重大修改',
    hint: '属于的，送审以前再次公开征求意见。',
    options: { YES: '属于', NO: '不属于' },
    required: true,
  },
  {
    name: 'judgedReason',
    kind: 'area',
    label: '判断的理由',
    hint: '不属于的，逐项说明列出的条款为什么不影响公众的权利和义务。',
    when: ({ judged }) => judged !== null,
  },
];

/** 定为新稿: why the version was made and whether it changed much; then neither it nor its clauses change any more. */
export function FixDraft({ version }: { version: Version }) {
  const { id, no, frozenAt, viewerCan, measure } = version;
  const address = useAddress();
  if (frozenAt || !allowedIn(offer(viewerCan, 'edit'))) return null;
  return (
    <Panel title="定为新稿">
      {measure.material ? <MeasureOfChange measure={measure} /> : null}
      <RecordForm
        few
        form={`draft:${id}:fix`}
        word="定为新稿"
        capability={offer(viewerCan, 'fixDraft')}
        document={standard('fixDraft')}
        record={EMPTY}
        fields={measure.material ? [REASON, ...JUDGEMENT] : [REASON]}
        aliases={placesOf}
        variables={({ reason, judged, judgedReason }) => ({
          id,
          reason,
          judgement: measure.material ? { material: judged === 'YES', reason: judgedReason } : null,
        })}
        confirm={<p>定稿以后，第{no}稿的文字不能再改；以后送审、上会都认这一稿。再改请另起一稿。</p>}
      />
      <ActionForm
        form={`draft:${id}:discard`}
        word="放弃这一稿"
        look="text"
        capability={offer(viewerCan, 'discard')}
        document={standard('discardDraftRevision')}
        variables={() => ({ id })}
        confirm={<p>第{no}稿中的修改全部不要，草案回到由来的那一稿；不能恢复。</p>}
        onDone={() => address.go({ [VERSION]: null, [SINCE]: null, [VIEW]: null })}
      />
    </Panel>
  );
}

/** Both reasons are called by one name: where the first one stands, the second is meant. */
const placesOf = ({ reason }: Values) => ({
  material: 'judged',
  ...(reason.trim().length >= 10 && { reason: 'judgedReason' }),
});
