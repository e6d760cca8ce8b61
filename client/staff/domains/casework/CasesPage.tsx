import type { CasesPageQuery as Data, CasesPageQueryVariables } from '#client/graphql/graphql.ts';
import {
  caseBoardPath,
  ledgerHref,
  OWN_INTERPRETERS,
  recordCasePath,
} from '#client/staff/ground/addresses/casework.ts';
import { AFTER, useAddress } from '#client/staff/ground/frame/use-address.ts';
import { ListDesk } from '#client/staff/ground/list/ListDesk.tsx';
import { ButtonLink } from '#client/ui/Button.tsx';
import { Note } from '#client/ui/Note.tsx';
import type { CaseKind } from '#server/law/casework/case-kind.ts';
import { caseColumns } from './case-columns.tsx';
import { CASE_DESKS, recordWords, useCaseKind } from './case-desks.ts';
import { caseFilters, DECISION } from './case-filters.ts';
import { CasesPageQuery } from './cases-query.ts';

const actionsOf = (kind: CaseKind) => (_: unknown, asked: Partial<CasesPageQueryVariables>) => (
  <>
    {CASE_DESKS[kind].interpreters ? (
      <ButtonLink look="quiet" href={OWN_INTERPRETERS}>
        政策解读专员
      </ButtonLink>
    ) : null}
    <ButtonLink look="quiet" href={caseBoardPath(kind)}>
      各单位办理情况
    </ButtonLink>
    <ButtonLink look="quiet" href={ledgerHref(kind, asked)}>
      导出Excel
    </ButtonLink>
    <ButtonLink href={recordCasePath(kind)}>{recordWords(kind)}</ButtonLink>
  </>
);

/** One decision's, when the list is narrowed to it; and whether they are enough to evaluate it. */
function OfDecision({ decision }: Data) {
  const address = useAddress();
  if (!decision) return null;
  const { received, answered, trigger } = decision.suggestionStanding;
  return (
    <>
      <p>
        {decision.title}：收到{received}件，答复{answered}件。
        <a href={address.with({ [DECISION]: null, [AFTER]: null })}>看所有决策的</a>
      </p>
      {trigger.map(({ code, message, fix }) => (
        <Note key={code} tone="care" title={message}>
          {fix ?? ''}
        </Note>
      ))}
    </>
  );
}

const ofDecision = (data: Data) => <OfDecision {...data} />;

/** 办件一览 of the kind at this address: what people ask or say, whose turn it is and until when. */
export function CasesPage() {
  const kind = useCaseKind();
  const { title, note, empty, aboutDecision } = CASE_DESKS[kind];
  const named = useAddress().get(DECISION) ?? '';
  const no = aboutDecision ? named : '';
  return (
    <ListDesk
      title={title}
      note={note}
      actions={actionsOf(kind)}
      query={CasesPageQuery}
      variables={{ kind, no, narrowed: no !== '' }}
      filters={caseFilters(kind)}
      above={ofDecision}
      list={({ cases }) => cases}
      columns={caseColumns(kind)}
      empty={empty}
    />
  );
}
