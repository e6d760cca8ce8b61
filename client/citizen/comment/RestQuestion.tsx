import { useContext } from 'react';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { halfWording } from '#server/law/draft/half-wording.ts';
import { CorrectedContext } from '../notice/corrected-words.ts';
import type { Sent } from '../form-state.ts';
import { originalWords } from './original-words.ts';
import { quoteFrom } from './quote-field.ts';
import { REST, Rest, WHOLE } from './rest-field.ts';

interface RestQuestionProps {
  sent: Sent;
  clauses: readonly { no: string; text: string }[];
}

/** 其余的话怎么办: asked of who wrote only a part of the clause; nothing is chosen for them. */
export function RestQuestion({ sent, clauses }: RestQuestionProps) {
  const correctedWords = useContext(CorrectedContext);
  const quote = quoteFrom(sent.value('quote'));
  const before = originalWords({ clauseNo: sent.value('clauseNo'), quote }, { clauses, correctedWords });
  const half = halfWording(before, sent.value('suggestedText'));
  if (!half) return null;
  return (
    <>
      <input type="hidden" name={WHOLE} value={half.whole} />
      <ChoiceGroup
        name={REST}
        label={`您写的只是这${quote ? '段话' : '一条'}的一部分。其余的话怎么办？`}
        error={sent.error(REST)}
        choices={[
          { value: Rest.KEEP, label: '其余保留，只改我写的这部分', hint: `改成：${half.whole}` },
          { value: Rest.DROP, label: '其余删去', hint: `删去：${half.rest.join('……')}` },
        ]}
      />
    </>
  );
}
