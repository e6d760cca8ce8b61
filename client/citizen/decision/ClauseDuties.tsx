import type { ReactNode } from 'react';
import { graphql } from '#client/graphql/gql.ts';
import { readFragment, type FragmentType } from '#client/graphql/fragment-masking.ts';
import { Section } from '#client/ui/Layout.tsx';
import { More } from '#client/ui/More.tsx';
import { Table } from '#client/ui/Table.tsx';
import { draftHref } from '../addresses.ts';
import { clauseName, WHOLE_TEXT } from '../names.ts';

export const ClauseDutiesFragment = graphql(`
  fragment ClauseDuties_decision on Decision {
    no
    clauseDuties {
      ...ClauseDuty_fields
    }
  }
`);

const COLUMNS = ['条款', '谁来做', '做什么', '受益的人', '什么时候'].map((label) => ({ label }));

interface ClauseDutiesProps {
  decision: FragmentType<typeof ClauseDutiesFragment>;
  /** The line on what was done already. */
  children?: ReactNode;
}

/** 谁要做什么: what the decision owes to whom, clause by clause; a card each on a phone. */
export function ClauseDuties({ decision, children }: ClauseDutiesProps) {
  const { no, clauseDuties } = readFragment(ClauseDutiesFragment, decision);
  return clauseDuties.length === 0 ? (
    children
  ) : (
    <Section id="renwu" title="谁要做什么" rule>
      <More row summary={`决策文本各条的任务（${clauseDuties.length}项）`}>
        <Table
          stack
          caption="决策文本各条的任务"
          captionHidden
          columns={COLUMNS}
          rows={clauseDuties.map(
            ({ anchorId, clauseNo, version, unitName, task, beneficiary, due }, index) => ({
              key: String(index),
              cells: [
                anchorId && version ? (
                  <a key="clause" href={draftHref(no, version, anchorId)}>
                    {clauseName(clauseNo)}
                  </a>
                ) : (
                  WHOLE_TEXT
                ),
                unitName,
                task,
                beneficiary || '—',
                due || '—',
              ],
            }),
          )}
        />
      </More>
      {children}
    </Section>
  );
}
