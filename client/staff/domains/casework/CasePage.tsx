import { useParams } from 'wouter';
import { graphql } from '#client/graphql/gql.ts';
import type { CasePageQuery as Data } from '#client/graphql/graphql.ts';
import { offer } from '#client/offer.ts';
import { longDate, moment } from '#client/format.ts';
import { AsideFirst } from '#client/staff/ground/frame/AsideFirst.tsx';
import { NotFoundPage } from '#client/staff/ground/frame/NotFoundPage.tsx';
import { caseDesk } from '#client/staff/ground/addresses/casework.ts';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { useDesk } from '#client/staff/ground/frame/use-desk.ts';
import { useTitle } from '#client/staff/ground/frame/use-title.ts';
import { Waiting } from '#client/staff/ground/frame/Waiting.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { DeskBody, DeskTop } from '#client/ui/desk/DeskFrame.tsx';
import { Lines } from '#client/ui/desk/Lines.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { COMMENT_CHANNEL_LABELS } from '#client/words.ts';
import { CASE_CLASS_LABELS, CASE_KIND_LABELS } from '#server/law/casework/case-kind.ts';
import { CASE_KINDS, stateWord } from '#server/law/casework/case-kinds.ts';
import { SUGGESTION_SUBJECT_LABELS } from '#server/law/decision/decision-suggestion.ts';
import { CaseActions } from './CaseActions.tsx';
import { CaseAnswer } from './CaseAnswer.tsx';
import { useCaseKind } from './case-desks.ts';
import { Letter } from './Letter.tsx';
import { publicCourse } from './public-course.ts';
import { requestFacts } from './request-facts.ts';
import { RequestSteps } from './RequestSteps.tsx';

const CasePageQuery = graphql(`
  query CasePage($id: ID!) {
    caseItem(id: $id) {
      ...CaseItem_fields
      unit {
        name
      }
      decision {
        no
        title
      }
      about {
        no
        title
      }
      opinion {
        id
        consultationId
        receiptNo
        title
      }
      transfers {
        ...CaseTransfer_fields
      }
      takedowns {
        ...CaseTakedown_fields
      }
      steps {
        ...CaseStep_fields
      }
      stepped: viewerCan(actions: [endCaseStep]) {
        action
        allowed
        findings {
          ...Findings_finding
        }
      }
      ...CaseActions_caseItem
    }
  }
`);

export type Case = NonNullable<Data['caseItem']>;

/** 一件来件: what was asked, what became of it, what is to be done; whatever its kind. */
export function CasePage() {
  const { id = '' } = useParams();
  const asked = useDesk(CasePageQuery, { id });
  const expected = useCaseKind();
  useTitle(CASE_KIND_LABELS[asked.data?.caseItem?.kind ?? expected]);
  return (
    <Waiting asked={asked}>
      {({ caseItem }) => (caseItem ? <Desk item={caseItem} /> : <NotFoundPage />)}
    </Waiting>
  );
}

const standing = ({ kind, state, unit, dueOn, daysLate }: Case) =>
  `${stateWord(kind, state)}；${unit.name}办理，${longDate(dueOn)}前答复${daysLate > 0 ? `，逾期${daysLate}日` : ''}`;

const Desk = ({ item }: { item: Case }) => (
  <>
    <DeskTop title={item.title} note={standing(item)}>
      <ButtonLink look="quiet" href={caseDesk(item.kind)}>
        返回列表
      </ButtonLink>
    </DeskTop>
    <DeskBody>
      <AsideFirst
        aside={
          <>
            <CaseActions item={item} />
            {CASE_KINDS[item.kind].applied ? (
              <RequestSteps {...item} item={item} capability={offer(item.stepped, 'endCaseStep')} />
            ) : null}
            <Course {...item} />
          </>
        }
      >
        <Panel title="来件">
          <Facts items={saidFacts(item)} />
        </Panel>
        {item.outcome ? <Letter {...item} outcome={item.outcome} /> : null}
        <CaseAnswer {...item} />
      </AsideFirst>
    </DeskBody>
  </>
);

const saidFacts = (item: Case): Fact[] => [
  { term: '受理编号', detail: item.receiptNo },
  ...(item.sourceNo ? [{ term: CASE_KINDS[item.kind].source?.numbers ?? '', detail: item.sourceNo }] : []),
  ...aboutFacts(item),
  {
    term: CASE_KINDS[item.kind].author,
    detail: `${item.displayName}（${item.hasContact ? '留有联系方式' : '没有留联系方式'}）`,
  },
  { term: '渠道', detail: COMMENT_CHANNEL_LABELS[item.channel] },
  {
    term: '收到',
    detail: `${longDate(item.receivedOn)}（${item.channel === 'WEB' ? '提交' : '登记'}于${moment(item.submittedAt)}）`,
  },
  ...(CASE_KINDS[item.kind].applied ? requestFacts(item) : sortedFacts(item)),
  { term: '内容', detail: <Lines text={item.text} /> },
];

const decisionFact = (term: string, { no, title }: { no: string; title: string }): Fact => ({
  term,
  detail: <a href={decisionPath(no)}>{title}</a>,
});

/** The decision that it is about, and what of it (意见建议); or the one that it asks about (留言). */
const aboutFacts = ({ decision, subject, about }: Case): Fact[] => [
  ...(decision ? [decisionFact('决策', decision)] : []),
  ...(about ? [decisionFact('所问的决策', about)] : []),
  ...(subject ? [{ term: '关于', detail: SUGGESTION_SUBJECT_LABELS[subject] }] : []),
];

/** 分类、公开, where the kind asks for them. */
const sortedFacts = ({ kind, caseClass, publicWish }: Case): Fact[] => {
  const { classed, publishable, own } = CASE_KINDS[kind];
  return [
    ...(classed ? [{ term: '分类', detail: caseClass ? CASE_CLASS_LABELS[caseClass] : '未分类' }] : []),
    ...(publishable
      ? [{ term: '公开方式', detail: publicWish ? '同意公开问题和答复' : own.unpublished }]
      : []),
  ];
};

/** Course of the item so far: assigned, handed on, answered, published. */
function Course({ transfers, answeredOn, answeredUnit, answeredByName, draftedByName, ...item }: Case) {
  const items: Fact[] = [
    ...transfers.map(({ fromUnit, toUnit, note, on }) => ({
      term: `${longDate(on)}转办`,
      detail: `${fromUnit}转${toUnit}${note ? `：${note}` : ''}`,
    })),
    ...(answeredOn
      ? [
          {
            term: `${longDate(answeredOn)}答复`,
            detail: [
              answeredUnit,
              draftedByName && `${draftedByName}拟写`,
              answeredByName && `${answeredByName}${draftedByName ? '审核' : '答复'}`,
            ]
              .filter(Boolean)
              .join('，'),
          },
        ]
      : []),
    ...publicCourse(item),
  ];
  return items.length > 0 ? (
    <Panel title="办理情况">
      <Facts items={items} />
    </Panel>
  ) : null;
}
