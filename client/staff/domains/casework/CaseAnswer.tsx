import { groupedCode } from '#client/format.ts';
import { opinionPath } from '#client/staff/ground/addresses/consultation.ts';
import { decisionPath } from '#client/staff/ground/addresses/decision.ts';
import { Lines } from '#client/ui/desk/Lines.tsx';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { Facts } from '#client/ui/Facts.tsx';
import { Note } from '#client/ui/Note.tsx';
import { subjectOf } from '#server/law/sentence.ts';
import type { Case } from './CasePage.tsx';

/** The answer as it was drafted or given; one that went back says why. */
export const CaseAnswer = ({
  answer,
  state,
  returnReason,
  draftedByName,
  publicText,
  publishedAt,
  opinion,
  about,
}: Case) =>
  answer ? (
    <Panel title={state === 'ANSWERED' ? '答复' : `拟写的答复（${draftedByName ?? ''}）`}>
      {returnReason ? (
        <Note tone="care" title="已退回修改">
          {returnReason}
        </Note>
      ) : null}
      <Lines text={answer} />
      {opinion ? (
        <p>
          <a href={opinionPath(opinion.consultationId, opinion.id)}>
            在《{subjectOf(opinion.title)}》的意见中查看
          </a>
          （受理编号{groupedCode(opinion.receiptNo)}）
        </p>
      ) : null}
      {publicText ? (
        <Facts
          items={[
            { term: publishedAt ? '公开的问题' : '拟公开的问题', detail: <Lines text={publicText} /> },
            ...(about
              ? [{ term: '所问的决策', detail: <a href={decisionPath(about.no)}>{about.title}</a> }]
              : []),
          ]}
        />
      ) : null}
    </Panel>
  ) : null;
