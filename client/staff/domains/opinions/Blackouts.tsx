import { offer } from '#client/offer.ts';
import { standard } from '#client/graphql/standard.ts';
import { Changes, isWaiting } from '#client/staff/engines/change/Changes.tsx';
import { ActionDialog } from '#client/staff/ground/form/ActionDialog.tsx';
import type { RecordField } from '#client/staff/ground/form/record-field.ts';
import { BLACKOUT_KIND_LABELS } from '#client/words.ts';
import type { Opinion } from './opinion-record.ts';
import { useMarkedWords } from './use-marked-words.ts';

const BlackOut = standard('blackOut');
const LiftBlackout = standard('liftBlackout');

/** 隐去的文字: passages that nobody else reads; a colleague marks one and says why, two persons show it again. */
export function Blackouts({ opinion }: { opinion: Opinion }) {
  const { blackouts, blackoutChanges, viewerCan } = opinion;
  return (
    <>
      {blackouts.length > 0 ? (
        <ul className="small soft blackouts" aria-label="公开时隐去的文字">
          {blackouts.map((one) => (
            <li key={one.words}>
              公开时隐去“{one.words}”（{whyOf(one)}）
              <Lift opinion={opinion} words={one.words} />
            </li>
          ))}
        </ul>
      ) : null}
      {blackoutChanges.length > 0 ? (
        <Changes
          changes={blackoutChanges}
          about={() => '隐去的文字'}
          effect="这段文字随即对公众展示。"
          capability={{ ...offer(viewerCan, 'liftBlackout'), findings: [] }}
        />
      ) : null}
    </>
  );
}

const whyOf = ({ kind, reason }: Opinion['blackouts'][number]) =>
  [BLACKOUT_KIND_LABELS[kind], reason].filter(Boolean).join('：');

interface Passage {
  words: string;
  kind: Opinion['blackouts'][number]['kind'];
  reason: string;
}

const PASSAGE: readonly RecordField<Passage>[] = [
  {
    name: 'words',
    kind: 'area',
    label: '要隐去的文字',
    hint: '照原文；先在意见里选中，这里已经填好。同样的字在这条意见里都隐去。',
  },
  { name: 'kind', kind: 'choice', label: '理由', options: BLACKOUT_KIND_LABELS },
  {
    name: 'reason',
    kind: 'area',
    label: '具体情况',
    hint: '姓名的不填；其他的写明，如“写到了邻居的门牌号”。本人看得到。',
  },
];

/** Opens with the words that are marked in the opinion. */
export function BlackOutWords({ opinion: { id, version } }: { opinion: Opinion }) {
  const marked = useMarkedWords(id);
  const record: Passage = { words: marked, kind: 'PRIVACY', reason: '' };
  return (
    <ActionDialog
      form={`black-out:${id}:${marked}`}
      opener={marked ? '隐去选中的文字' : '隐去一段文字'}
      word="隐去"
      title="公开时隐去一段文字"
      document={BlackOut}
      record={record}
      fields={PASSAGE}
      variables={(input) => ({ id, version, input })}
    />
  );
}

const WHY: readonly RecordField<{ reason: string }>[] = [
  { name: 'reason', kind: 'area', label: '恢复展示的理由', hint: '经另一人确认以后展示。' },
];

const Lift = ({ opinion, words }: { opinion: Opinion; words: string }) => {
  const { id, version, viewerCan, blackoutChanges } = opinion;
  if (!offer(viewerCan, 'liftBlackout').allowed || blackoutChanges.some(isWaiting)) return null;
  return (
    <ActionDialog
      form={`lift:${id}:${words}`}
      opener="恢复展示"
      about={words}
      word="提出"
      title="恢复展示隐去的文字"
      document={LiftBlackout}
      record={{ reason: '' }}
      fields={WHY}
      variables={({ reason }) => ({ id, version, words, reason })}
    />
  );
};
