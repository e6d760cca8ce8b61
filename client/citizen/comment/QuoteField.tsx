import { useContext } from 'react';
import { saidCorrected } from '#server/law/notice/corrected-words.ts';
import { CorrectedContext } from '../notice/corrected-words.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { More } from '#client/ui/More.tsx';
import type { Sent } from '../form-state.ts';
import { clauseName } from '../names.ts';
import { quoteChoices } from './quote-field.ts';

interface QuoteFieldProps {
  clause: { no: string; text: string } | undefined;
  sent: Sent;
  start: string | undefined;
}

/** 只针对一段话: the sentences of the chosen clause, or what was marked in it; without a choice the whole clause is meant. */
export function QuoteField({ clause, sent, start }: QuoteFieldProps) {
  const error = sent.error('quote');
  const said = saidCorrected('DRAFT', useContext(CorrectedContext));
  if (!clause)
    return (
      <div data-aim="quote" data-of="">
        {error ? <p className="error">{error}</p> : null}
      </div>
    );
  const { choices, marked } = quoteChoices(clause.text, sent.value('quote', start), said);
  return (
    <div data-aim="quote" data-of={clause.no}>
      <More row open={marked !== '' || error !== undefined} summary="只针对其中一段话（可不选）">
        <ChoiceGroup
          name="quote"
          label={`${clauseName(clause.no)}的哪一段话`}
          error={error}
          choices={choices}
          defaultValue={marked}
        />
      </More>
    </div>
  );
}
