import { offer } from '#client/offer.ts';
import { moment } from '#client/format.ts';
import { standard } from '#client/graphql/standard.ts';
import { ActionForm } from '#client/staff/ground/form/ActionForm.tsx';
import { notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useAddress } from '#client/staff/ground/frame/use-address.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { FactList } from '#client/ui/Facts.tsx';
import { More } from '#client/ui/More.tsx';
import { SINCE, VERSION, VIEW } from '#client/staff/ground/addresses/draft.ts';
import type { DraftDecision, DraftHead } from './draft-record.ts';
import { versionName } from './draft-words.ts';

interface VersionListProps {
  decision: DraftDecision;
  /** The number of the version that is open. */
  shown: number;
}

/** 草案各稿, the newest first, and the way to another one. */
export function VersionList({ decision, shown }: VersionListProps) {
  const { drafts } = decision;
  const address = useAddress();
  return (
    <Panel title="草案各稿" aside={<span className="small soft">共{drafts.length}稿</span>}>
      <StartRevision decision={decision} />
      <ol className="plain versions" reversed>
        {drafts.toReversed().map((head) => (
          <li key={head.id}>
            <p className="row spread">
              <a
                href={address.with({ [VERSION]: String(head.no), [SINCE]: null, [VIEW]: null })}
                aria-current={head.no === shown ? 'true' : undefined}
              >
                {versionName(head)}
              </a>
              {head.frozenAt ? null : <span className="small care">未定稿</span>}
            </p>
            <FactList className="version-facts small" items={factsOf(head)} />
            {head.digest ? <Digest>{head.digest}</Digest> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/** 另起修改稿, once the newest version is fixed. */
function StartRevision({ decision: { id, phase, drafts, draftCan } }: Pick<VersionListProps, 'decision'>) {
  const address = useAddress();
  const capability = offer(draftCan, 'startDraftRevision');
  if (notMine(capability)) return <p className="small soft">修改稿由承办单位起草，这里只能阅读。</p>;
  if (!drafts.at(-1)?.frozenAt) return null;
  return (
    <ActionForm
      form={`draft:${id}:start`}
      word={phase === 'APPROVED' ? '写成审定稿' : '另起修改稿'}
      look="quiet"
      capability={capability}
      document={standard('startDraftRevision')}
      variables={() => ({ decisionId: id })}
      onDone={() => address.go({ [VERSION]: null, [SINCE]: null, [VIEW]: null })}
    />
  );
}

/** The digest that names the text: a piece to know it by, the whole on request. */
const Digest = ({ children }: { children: string }) => (
  <More summary={`SHA-256　${children.slice(0, 12)}…`}>
    <code className="hash">{children}</code>
  </More>
);

function factsOf(head: DraftHead) {
  const { round, basedOnNo, frozenAt, publishedAt, madeBy, reason, material, materialReason } = head;
  const facts: readonly [term: string, detail: string | null][] = [
    ['征求意见', round === null ? null : `第${round}轮`],
    ['由来', basedOnNo === null ? null : `由第${basedOnNo}稿修改`],
    ['起草人', madeBy],
    ['定稿', frozenAt ? moment(frozenAt) : null],
    ['公开', publishedAt ? moment(publishedAt) : null],
    ['说明', reason || null],
    ['重大修改', material === null ? null : `${material ? '属于' : '不属于'}。${materialReason}`],
  ];
  return facts.flatMap(([term, detail]) => (detail === null ? [] : [{ term, detail }]));
}
