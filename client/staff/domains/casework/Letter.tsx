import type { RequestOutcome } from '#client/graphql/graphql.ts';
import { Panel } from '#client/ui/desk/Panel.tsx';
import { type Fact, Facts } from '#client/ui/Facts.tsx';
import { requestLetterHref } from '#client/staff/ground/addresses/casework.ts';
import { letterTitle, remedyWords } from '#server/law/casework/request-letter.ts';
import { OUTCOMES, REQUEST_OUTCOME_LABELS } from '#server/law/casework/request-outcome.ts';

interface LetterProps {
  id: string;
  outcome: RequestOutcome;
  letterNo: string | null;
}

/** Head and foot of the letter (答复文书), as the platform writes them around the answer; once it has its number, as Word. */
export const Letter = ({ id, outcome, letterNo }: LetterProps) => {
  const remedy = remedyWords(outcome);
  const items: Fact[] = [
    { term: '文书编号', detail: letterNo ?? '审核通过时编号' },
    { term: '答复的种类', detail: REQUEST_OUTCOME_LABELS[outcome] },
    { term: '依据', detail: OUTCOMES[outcome].article },
    ...(remedy ? [{ term: '救济途径', detail: remedy }] : []),
  ];
  return (
    <Panel
      title={letterTitle(outcome)}
      aside={
        letterNo ? (
          <a className="small" href={requestLetterHref(id)} download="">
            下载文书（Word）
          </a>
        ) : null
      }
    >
      <Facts items={items} />
    </Panel>
  );
};
