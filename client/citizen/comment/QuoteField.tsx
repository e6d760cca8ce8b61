import { useContext } from 'react';
import { saidCorrected } from '#server/law/notice/corrected-words.ts';
import { CorrectedContext } from '../notice/corrected-words.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { More } from '#client/ui/More.tsx';
import { quoteIn, sentencesOf } from '#server/law/draft/clause-quote.ts';
import { markable } from '../draft/comparison.ts';
import type { Sent } from '../form-state.ts';
import { clauseName } from '../names.ts';
import { quoteFrom, quoteValue } from './quote-field.ts';

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
  const chosen = sent.value('quote', start);
  const marked = quoteIn(clause.text, quoteFrom(chosen));
  const sentences = sentencesOf(clause.text).map((quote) => ({
    value: quoteValue(quote),
    label: said(markable(quote.words)),
  }));
  const own = marked && !sentences.some(({ value }) => value === quoteValue(marked));
  return (
    <div data-aim="quote" data-of={clause.no}>
      <More row open={marked !== null || error !== undefined} summary="只针对其中一段话（可不选）">
        <ChoiceGroup
          name="quote"
          label={`${clauseName(clause.no)}的哪一段话`}
          error={error}
          choices={[
            { value: '', label: '整条' },
            ...(own
              ? [{ value: quoteValue(marked), label: said(markable(marked.words)), hint: '您标出的一段话' }]
              : []),
            ...sentences,
          ]}
          defaultValue={marked ? quoteValue(marked) : ''}
        />
      </More>
    </div>
  );
}
