import { graphql } from '#client/graphql/gql.ts';
import { type FragmentType, readFragment } from '#client/graphql/fragment-masking.ts';
import { longDate } from '#client/format.ts';
import { Daymark } from '#client/ui/Daymark.tsx';
import { Section } from '#client/ui/Layout.tsx';
import { ItemMeta, ItemTitle, Ruled, RuledItem } from '#client/ui/Ruled.tsx';
import { DECISION_PHASE_LABELS } from '#client/words.ts';
import { decisionHref } from '../addresses.ts';

export const OutsideDecisionsFragment = graphql(`
  fragment OutsideDecisions_decision on Decision {
    no
    year
    title
    phase
    startedOn
    outsideReason
    leadUnit {
      id
      name
    }
  }
`);

interface OutsideDecisionsProps {
  year: number;
  decisions: readonly FragmentType<typeof OutsideDecisionsFragment>[];
}

/** 目录外决策: what was started in a year though its catalogue does not name it, each with its reason; nothing where there is none. */
export function OutsideDecisions({ year, decisions }: OutsideDecisionsProps) {
  const own = decisions
    .map((one) => readFragment(OutsideDecisionsFragment, one))
    .filter((one) => one.year === year);
  if (own.length === 0) return null;
  return (
    <Section id="muluwai" title="目录外决策" rule>
      <p className="soft">没有列入年度目录，经研究论证后决定启动的事项；应当履行的程序与目录内的事项相同。</p>
      <Ruled>
        {own.map(({ no, title, phase, startedOn, outsideReason, leadUnit }) => (
          <RuledItem key={no} margin={<Daymark mark={no} note="编号" />}>
            <ItemTitle href={decisionHref(no)}>{title}</ItemTitle>
            <ItemMeta
              items={[
                leadUnit.name,
                <time key="on" dateTime={startedOn}>
                  {longDate(startedOn)}启动
                </time>,
                DECISION_PHASE_LABELS[phase],
              ]}
            />
            <p>目录外决策的理由：{outsideReason}</p>
          </RuledItem>
        ))}
      </Ruled>
    </Section>
  );
}
