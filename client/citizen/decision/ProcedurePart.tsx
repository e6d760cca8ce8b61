import { Fragment } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import type { ProcedurePart_DecisionFragment } from '#client/graphql/graphql.ts';
import { longDate } from '#client/format.ts';
import { LateTags } from '#client/ui/LateTags.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Note } from '#client/ui/Note.tsx';
import { Table } from '#client/ui/Table.tsx';
import { DECISION_FACT_LABELS, words } from '#client/words.ts';
import { RULES } from '../addresses.ts';
import { EnteredLate } from './EnteredLate.tsx';
import { dutyNeeds, stepNeed, UNTOLD } from './needs.ts';
import { ReleaseList } from './ReleaseList.tsx';
import { StepStanding } from './StepStanding.tsx';
import { Why } from './Why.tsx';

export const ProcedurePartFragment = graphql(`
  fragment ProcedurePart_decision on Decision {
    facts
    factsOn
    factRuling {
      ruledBy
      ruledOn
      proposedBy
      holding {
        fact
        reason
      }
      lowered {
        fact
        reason
      }
      releases {
        ...ReleaseList_release
      }
    }
    ending {
      phase
    }
    lateMarks {
      ...LateMark_fields
      earlier {
        id
        firstDay
        lastDay
        told
        source
        reason
        correctedOn
      }
    }
    requirements {
      ...StepRequirement_fields
      duties {
        ...StepDuty_fields
      }
    }
  }
`);

type Data = ProcedurePart_DecisionFragment;

const COLUMNS = ['程序', '是否应当履行', '为什么', '办理情况和日期'].map((label) => ({ label }));

/** 应当履行的程序: every step, whether it is taken and why, or why it does not apply, each with its article. */
export function ProcedurePart({ decision }: { decision: FragmentType<typeof ProcedurePartFragment> }) {
  const data = readFragment(ProcedurePartFragment, decision);
  return (
    <Section id="chengxu" title="应当履行的程序" rule>
      <div className="stack">
        <Circumstances {...data} />
        <EnteredLate marks={data.lateMarks} />
        <More row summary="逐项看：要不要履行、为什么、办到哪里">
          <Table stack caption="应当履行的程序" captionHidden columns={COLUMNS} rows={rowsOf(data)} />
          <p className="small soft">
            “国令713号”是《重大行政决策程序暂行条例》。哪些是法规的规定，哪些是本县的设定，见
            <a href={RULES}>{words.nav.rules}</a>。
          </p>
        </More>
      </div>
    </Section>
  );
}

/** Circumstances of the matter (事项情形); until they have been determined, the table can state the general rules alone. */
function Circumstances({ facts, factsOn, factRuling }: Data) {
  if (!factsOn)
    return (
      <Note title="这件事的情形还没有认定" level={3}>
        专业性强不强、有没有重大风险、涉及哪些人，要经过认定。认定以前，下面是一般规定；写着“{UNTOLD}
        ”的，认定以后才确定要不要办。
      </Note>
    );
  const told = facts.map((fact) => DECISION_FACT_LABELS[fact]).join('、');
  return (
    <div className="stack">
      <p className="said">
        {told ? (
          <>
            认定的情形：<b>{told}</b>
          </>
        ) : (
          '经认定，没有列举的情形'
        )}
        （{longDate(factsOn)}
        {factRuling ? `，${factRuling.proposedBy}提出，${factRuling.ruledBy}认定` : ''}
        ）。
      </p>
      {factRuling && factRuling.holding.length + factRuling.lowered.length > 0 ? (
        <More row summary="为什么这样认定">
          <Reasons {...factRuling} />
        </More>
      ) : null}
      {factRuling ? <ReleaseList releases={factRuling.releases} /> : null}
    </div>
  );
}

type Ruling = NonNullable<Data['factRuling']>;

/** Why each circumstance holds, and why one no longer does. */
const Reasons = ({ holding, lowered }: Ruling) => (
  <ul className="bullets">
    {holding.map(({ fact, reason }) => (
      <li key={fact}>
        {DECISION_FACT_LABELS[fact]}：{reason}
      </li>
    ))}
    {lowered.map(({ fact, reason }) => (
      <li key={fact}>
        不再认定{DECISION_FACT_LABELS[fact]}：{reason}
      </li>
    ))}
  </ul>
);

const rowsOf = (data: Data) =>
  data.requirements.map((step) => {
    const need = stepNeed(step, data);
    return {
      key: step.kind,
      cells: [
        need.name,
        need.word,
        <Why key="why" need={need} duties={dutyNeeds(step, data)} />,
        <Fragment key="standing">
          <StepStanding {...step} sure={need.sure} over={data.ending != null} />
          <LateTags
            marks={data.lateMarks.filter(({ stepKind }) => stepKind === step.kind)}
            said={step.note}
          />
        </Fragment>,
      ],
    };
  });
