import type { ReactNode } from 'react';
import { offer } from '#client/offer.ts';
import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import type { LatePanel_DecisionFragment as Data } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { Actions } from '#client/staff/ground/frame/Actions.tsx';
import { allowedIn, notMine } from '#client/staff/ground/frame/CapabilityButton.tsx';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { Fold } from '#client/staff/ground/frame/Fold.tsx';
import { More } from '#client/ui/More.tsx';
import { StepActionsFragment } from '../procedure/step-fragment.ts';
import type { StepProps } from '../procedure/step.ts';
import type { DeskRules } from '#client/staff/ground/form/desk-rules.ts';
import { LATE_FORMS } from './late-forms.tsx';
import { toldOf } from './late-told.ts';
import { LateProposal } from './LateProposal.tsx';
import { LateSheetOnly, onlyBySheet } from './LateSheetOnly.tsx';

export const LatePanelFragment = graphql(`
  fragment LatePanel_decision on Decision {
    id
    version
    platformSince
    lateProposals {
      ...LateProposal_fields
      lines {
        label
        text
      }
      documents {
        ...LateDocument_fields
      }
    }
    documents {
      id
      url
    }
    lateCorrectable {
      id
      step
      can {
        allowed
        findings {
          ...Findings_finding
        }
      }
      told {
        ...LatePrepared_entry
        ...LateDecided_entry
      }
    }
    lateCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

type Steps = FragmentType<typeof StepActionsFragment>;

const LateDeskQuery = graphql(`
  query LateDesk($no: String!) {
    decision(no: $no) {
      id
      ...LatePanel_decision
    }
  }
`);

interface LatePanelProps {
  decision: Steps & { no: string };
  rules: DeskRules;
}

/** 补录: what happened before the platform is entered by the unit and held against its document by 司法局. */
export function LatePanel({ decision: steps, rules }: LatePanelProps) {
  // The steps are the page's: asked for in parts here as well, they would be asked for there a second time.
  const asked = useDesk(LateDeskQuery, { no: steps.no });
  return (
    <Waiting asked={asked}>
      {({ decision }) => (decision ? <Late decision={decision} steps={steps} rules={rules} /> : null)}
    </Waiting>
  );
}

interface LateProps {
  decision: FragmentType<typeof LatePanelFragment>;
  steps: Steps;
  rules: DeskRules;
}

function Late({ decision, steps, rules }: LateProps) {
  const record = readFragment(LatePanelFragment, decision);
  const { lateProposals, lateCan, lateCorrectable, platformSince } = record;
  const entering = offer(lateCan, 'propose');
  const enters = allowedIn(entering);
  const correctable = lateCorrectable.filter(({ can }) => !notMine(can));
  if (!enters && !onlyBySheet(entering) && lateProposals.length === 0 && !platformSince) return null;
  return (
    <Fold
      place="bulu"
      title="补录"
      aside={lateProposals.length > 0 ? `${lateProposals.length}项等待确认` : null}
      work={lateProposals.length > 0 && allowedIn(offer(lateCan, 'answer'))}
    >
      <Standing {...record} />
      {lateProposals.map((proposal) => (
        <LateProposal
          key={proposal.id}
          proposal={proposal}
          decision={record}
          answers={allowedIn(offer(lateCan, 'answer'))}
        />
      ))}
      {enters ? (
        <More summary="补录一项程序" row>
          <Enter decision={record} steps={steps} rules={rules}>
            {(props) => Object.values(LATE_FORMS).map((form) => form(props))}
          </Enter>
        </More>
      ) : null}
      <LateSheetOnly entering={entering} />
      {correctable.length > 0 ? (
        <Correct correctable={correctable} decision={record} steps={steps} rules={rules} />
      ) : null}
    </Fold>
  );
}

interface CorrectProps {
  correctable: Data['lateCorrectable'];
  decision: Data;
  steps: Steps;
  rules: DeskRules;
}

/** 更正: each begins with what stands. */
const Correct = ({ correctable, decision, steps, rules }: CorrectProps) => (
  <More summary="更正已经确认的补录" row>
    <p className="small soft">
      表里是现行的内容，改正录错的地方，写明理由，加选据以更正的材料；县司法局确认以后换下原来的内容，更正前后都公开。
    </p>
    <Enter decision={decision} steps={steps} rules={rules}>
      {(props) =>
        correctable.map(({ id, step, can, told }) =>
          LATE_FORMS[step]({ ...props, capability: can }, id, told ? toldOf(told) : null),
        )
      }
    </Enter>
  </More>
);

const Standing = ({ platformSince, lateProposals }: Data) => (
  <p className="small soft">
    {platformSince
      ? `本事项自${longDate(platformSince)}起在平台上办理；以前办过的程序凭当时的材料补录。`
      : '启用平台以前已经启动的事项，先补录决策启动，再补录办过的程序。'}
    {lateProposals.length > 0
      ? `${lateProposals.length}项等待县司法局确认，确认以后才算数。`
      : '补录的程序经县司法局确认以后才算数。'}
  </p>
);

interface EnterProps {
  decision: Data;
  steps: Steps;
  rules: DeskRules;
  children: (props: StepProps) => ReactNode;
}

function Enter({ decision, steps, rules, children }: EnterProps) {
  const record = readFragment(StepActionsFragment, steps);
  return (
    <Actions>
      {children({
        // An entry made late may lie before the day on which the matter was taken up here.
        decision: { ...record, startedOn: '', platformSince: null },
        capability: offer(decision.lateCan, 'propose'),
        ...rules,
      })}
    </Actions>
  );
}
