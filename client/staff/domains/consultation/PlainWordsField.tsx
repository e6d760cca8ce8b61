import { Findings } from '#client/staff/ground/frame/RefusalPanel.tsx';
import { TextArea } from '#client/ui/TextArea.tsx';
import {
  PLAIN_SENTENCE_MAX,
  PLAIN_WORDS_MAX,
  refusePlainWords,
} from '#server/law/consultation/plain-words.ts';
import type { DossierWork } from './use-dossier.ts';

/** 通俗说明: judged while one types, by the law the server judges with; nothing is said of a field still empty. */
export function PlainWordsField({ work: { draft, command } }: { work: DossierWork }) {
  const { plainWords } = draft.values;
  const findings = plainWords.trim() === '' ? [] : refusePlainWords(plainWords);
  return (
    <div className="stack">
      <TextArea
        name="plainWords"
        label="通俗说明"
        hint={`用大白话写要定什么、和谁有关、大家可以做什么，七十岁的老人也看得懂。每句不超过${PLAIN_SENTENCE_MAX}字；公众最先读到它，列表、转发和张贴的页面也用它。`}
        short
        optional
        max={PLAIN_WORDS_MAX}
        value={plainWords}
        error={command.fieldError('plainWords')}
        onChange={({ target }) => draft.set('plainWords', target.value)}
      />
      {findings.length > 0 ? <Findings findings={findings} /> : null}
    </div>
  );
}
