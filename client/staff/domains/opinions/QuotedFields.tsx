import { quoteChoices } from '#client/citizen/comment/quote-field.ts';
import { clauseName } from '#client/citizen/names.ts';
import { ChoiceGroup } from '#client/ui/ChoiceGroup.tsx';
import { saidCorrected } from '#server/law/notice/corrected-words.ts';
import type { EntryProps } from './EntryFields.tsx';
import { EntryText } from './EntryText.tsx';

interface QuotedFieldsProps extends EntryProps {
  clause: { no: string; text: string };
}

/** 只针对一段话: one of the clause's sentences as on the public form, or the words that the letter quotes. */
export function QuotedFields({ matter, clause, draft, errorOf }: QuotedFieldsProps) {
  const { values, set } = draft;
  const said = saidCorrected('DRAFT', matter.correctedWords);
  const { choices, marked } = quoteChoices(clause.text, values.quote, said);
  return (
    <>
      <ChoiceGroup
        name="quote"
        label={`${clauseName(clause.no)}的哪一段话`}
        hint="来信来电没有指明的，选“整条”。"
        choices={choices}
        value={marked}
        onChange={(value) => set('quote', value)}
      />
      <EntryText
        draft={draft}
        errorOf={(name) => errorOf(name) ?? errorOf('quote')}
        name="quotedWords"
        label="引用的原文"
        hint="指明的不是整句的，照抄条文中的那几个字；填写了的，以这里为准。"
        optional
      />
    </>
  );
}
