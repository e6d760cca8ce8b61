import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { DecisionFact, FactsPanel_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { allowedIn } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { Fold } from '#client/staff/ground/frame/Fold.tsx';
import { Note } from '#client/ui/Note.tsx';
import { ReleaseList, ReleaseWords } from '#client/citizen/decision/ReleaseList.tsx';
import { More } from '#client/ui/More.tsx';
import { DECISION_FACT_LABELS } from '#client/words.ts';
import { FactsForm } from './FactsForm.tsx';
import { FactsRuling } from './FactsRuling.tsx';
import { droppedIn } from './release-form.ts';

export const FactsPanelFragment = graphql(`
  fragment FactsPanel_decision on Decision {
    id
    version
    facts
    factsOn
    factsConfirmed
    factProposal {
      ...FactProposal_fields
      holding {
        fact
        reason
      }
      lowered {
        fact
        reason
      }
      releases {
        what
        reason
      }
    }
    factRuling {
      ruledBy
      holding {
        fact
        reason
      }
      releases {
        ...ReleaseList_release
      }
    }
    droppedByEdition {
      what
      keptFor
    }
    documents {
      id
      kind
      name
    }
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

/** 事项情形: what is true of the matter, and so which steps it takes; put forward by the unit, ruled on by 司法局. */
export function FactsPanel({ decision }: { decision: FragmentType<typeof FactsPanelFragment> }) {
  const record = readFragment(FactsPanelFragment, decision);
  const { viewerCan } = record;
  return (
    <Fold place="qingxing" title="事项情形" aside={standingOf(record)} work={worksOn(record)}>
      <Ruled {...record} />
      <Dropped {...record} />
      <Proposed {...record} />
      {allowedIn(offer(viewerCan, 'ruleOnDecisionFacts')) ? <FactsRuling record={record} /> : null}
      {allowedIn(offer(viewerCan, 'proposeDecisionFacts')) ? (
        <More summary="提出或者更正" row>
          <FactsForm record={record} />
        </More>
      ) : null}
    </Fold>
  );
}

const standingOf = ({ factProposal, factsConfirmed, factsOn }: Data) => {
  if (factProposal) return '等待县司法局认定';
  if (factsConfirmed) return '已经认定';
  return factsOn ? '未经县司法局认定' : '还没有提出';
};

/** Whether the circumstances wait for the viewer: to be ruled on, or to be put forward. */
const worksOn = ({ viewerCan, factProposal, factsConfirmed }: Data) =>
  factProposal
    ? allowedIn(offer(viewerCan, 'ruleOnDecisionFacts'))
    : !factsConfirmed && allowedIn(offer(viewerCan, 'proposeDecisionFacts'));

/**
 * Requirements the new catalogue edition dropped: those still binding, those that cannot be released, and those
 * released.
 */
function Dropped({ droppedByEdition, factRuling }: Data) {
  const all = droppedIn(droppedByEdition);
  const free = all.filter(({ keptFor }) => keptFor === null);
  return (
    <>
      {factRuling ? <ReleaseList releases={factRuling.releases} /> : null}
      {free.length > 0 ? (
        <Note tone="care">
          目录新版本已删去、本事项仍须遵守：{free.map(({ name }) => name).join('、')}
          。确实不再需要的，在下面提出，由县司法局认定。
        </Note>
      ) : null}
      {all.map(({ what, name, keptFor }) =>
        keptFor === null ? null : (
          <Note key={what}>{`目录新版本已删去“${name}”，但不能免除：${keptFor}`}</Note>
        ),
      )}
    </>
  );
}

const namesOf = (facts: readonly DecisionFact[]) =>
  facts.map((fact) => DECISION_FACT_LABELS[fact]).join('、') || '没有列举的情形';

function Ruled({ facts, factsOn, factsConfirmed, factProposal, factRuling }: Data) {
  if (!factsOn)
    return factProposal ? null : <p>还没有提出。认定以前不能公开征求意见，程序表按目录和一般规定列出。</p>;
  if (!factRuling && !factsConfirmed && !factProposal)
    return (
      <p>
        {namesOf(facts)}（{longDate(factsOn)}由承办单位认定）。下一步以前，须提出后由县司法局认定。
      </p>
    );
  return (
    <p>
      {namesOf(facts)}（{longDate(factsOn)}
      {factRuling ? `由${factRuling.ruledBy}认定` : '认定'}）
    </p>
  );
}

const Proposed = ({ factProposal: proposal }: Data) =>
  proposal ? (
    <div className="stack">
      <p>
        {longDate(proposal.on)}
        {proposal.by}提出，等待县司法局认定：
      </p>
      <ul className="bullets">
        {proposal.holding.map(({ fact, reason }) => (
          <li key={fact}>
            <b>{DECISION_FACT_LABELS[fact]}</b>：{reason}
          </li>
        ))}
        {proposal.lowered.map(({ fact, reason }) => (
          <li key={fact}>
            去掉<b>{DECISION_FACT_LABELS[fact]}</b>：{reason}
          </li>
        ))}
        {proposal.releases.map((release) => (
          <li key={release.what}>
            <ReleaseWords {...release} />
          </li>
        ))}
      </ul>
      {proposal.reason ? <p>说明：{proposal.reason}</p> : null}
    </div>
  ) : null;
