import { graphql } from '#client/graphql/gql.ts';
import {
  DECISION_PHASE_LABELS,
  DECISION_STEP_LABELS,
  HEARING_CHOICE_LABELS,
  STEP_STATE_LABELS,
} from '#client/words.ts';
import { dataset, everyNode } from './dataset.ts';

const CatalogueDataQuery = graphql(`
  query CatalogueData($after: String) {
    catalogueItems(first: 100, after: $after) {
      nodes {
        no
        year
        seq
        name
        leadUnit {
          name
        }
        coUnits {
          name
        }
        plannedText
        hearing
        requiredSteps
        legalBasis
        removed
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

const DecisionDataQuery = graphql(`
  query DecisionData {
    decisions {
      no
      year
      title
      leadUnit {
        name
      }
      phase
      startedOn
      stepLine {
        kind
        state
        happenedOn
      }
      publication {
        publishedOn
      }
    }
  }
`);

const namesOf = (units: readonly { name: string }[]) => units.map(({ name }) => name).join('、');

/** 年度目录: every matter of every year as it stands now. */
export const catalogueSet = dataset({
  name: 'mulu',
  title: '年度决策事项目录',
  about: '历年目录的每一个事项，按现行版本。',
  rows: (ask) => everyNode(async (after) => (await ask(CatalogueDataQuery, { after })).catalogueItems),
  columns: [
    { key: 'no', label: '编号', of: ({ no }) => no },
    { key: 'year', label: '年度', of: ({ year }) => year },
    { key: 'seq', label: '序号', of: ({ seq }) => seq },
    { key: 'name', label: '决策事项', of: ({ name }) => name },
    { key: 'leadUnit', label: '承办单位', of: ({ leadUnit }) => leadUnit.name },
    { key: 'coUnits', label: '配合单位', of: ({ coUnits }) => namesOf(coUnits) },
    { key: 'planned', label: '决策时间', of: ({ plannedText }) => plannedText },
    { key: 'hearing', label: '是否听证', of: ({ hearing }) => HEARING_CHOICE_LABELS[hearing] },
    {
      key: 'steps',
      label: '履行程序',
      of: ({ requiredSteps }) => requiredSteps.map((step) => DECISION_STEP_LABELS[step]).join('、'),
    },
    { key: 'legalBasis', label: '依据', of: ({ legalBasis }) => legalBasis.join('；') },
    { key: 'removed', label: '已终止', about: '已从目录终止的事项', of: ({ removed }) => removed },
  ],
});

/** 决策与程序: a row for every step of every decision. */
export const stepSet = dataset({
  name: 'juece',
  title: '决策和程序步骤',
  about: '已启动的决策，每一个程序步骤一行。',
  async *rows(ask) {
    const { decisions } = await ask(DecisionDataQuery, {});
    for (const { stepLine, ...decision } of decisions)
      for (const step of stepLine) yield { ...decision, step };
  },
  columns: [
    { key: 'no', label: '编号', of: ({ no }) => no },
    { key: 'year', label: '年度', of: ({ year }) => year },
    { key: 'title', label: '决策', of: ({ title }) => title },
    { key: 'leadUnit', label: '承办单位', of: ({ leadUnit }) => leadUnit.name },
    { key: 'phase', label: '进展', of: ({ phase }) => DECISION_PHASE_LABELS[phase] },
    { key: 'startedOn', label: '启动日期', of: ({ startedOn }) => startedOn },
    { key: 'publishedOn', label: '决策公布日期', of: ({ publication }) => publication?.publishedOn },
    { key: 'step', label: '步骤', of: ({ step }) => DECISION_STEP_LABELS[step.kind] },
    { key: 'stepState', label: '步骤情况', of: ({ step }) => STEP_STATE_LABELS[step.state] },
    { key: 'stepOn', label: '完成日期', of: ({ step }) => step.happenedOn },
  ],
});
