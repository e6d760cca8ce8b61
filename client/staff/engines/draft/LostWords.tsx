import { useEffect, useRef } from 'react';
import { DraftKept } from '#client/staff/ground/frame/DraftKept.tsx';
import { useDraft } from '#client/staff/ground/frame/use-draft.ts';
import { Note } from '#client/ui/Note.tsx';
import { formOf } from './clause-form.ts';
import type { Version } from './draft-record.ts';

interface LostWordsProps {
  version: Version;
  /** Clauses that one wrote in. */
  anchorIds: readonly string[];
}

/** Words typed for a clause that somebody else took out meanwhile: still there, to be put elsewhere. */
export function LostWords({ version, anchorIds }: LostWordsProps) {
  const known = new Set(version.clauses.map(({ anchorId }) => anchorId));
  return [...new Set(anchorIds)]
    .filter((anchorId) => !known.has(anchorId))
    .map((anchorId) => <Lost key={anchorId} form={formOf(version, anchorId)} />);
}

function Lost({ form }: { form: string }) {
  const draft = useDraft(form, { text: '' });
  const box = useRef<HTMLDivElement>(null);
  // Who was writing there has no other place to go on from.
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus();
  }, []);
  if (!draft.dirty) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Note tone="due" title="您修改的一条已经删去或者合并" level={3} live>
        <p>您填写的文字还在，可以写进别的条款：</p>
        <p className="draft-words">{draft.values.text}</p>
        <DraftKept draft={{ ...draft, movedOn: [] }} />
      </Note>
    </div>
  );
}
