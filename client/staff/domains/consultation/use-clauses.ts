import { useDeferredValue, useMemo } from 'react';
import type { DraftClause } from '#server/law/draft/draft-tree.ts';
import { readDraftText } from '#server/law/draft/read-draft.ts';
import type { ReadWarning } from '#server/law/draft/read-warnings.ts';

interface Split {
  clauses: readonly DraftClause[];
  warnings: readonly ReadWarning[];
}

/** 条款切分 as the next save will store it, with its warnings; computed while one types, without holding the typing up. */
export function useClauses(draftText: string): Split {
  const text = useDeferredValue(draftText);
  return useMemo(() => {
    const { tree, warnings } = readDraftText(text);
    return { clauses: tree.clauses, warnings: text.trim() === '' ? [] : warnings };
  }, [text]);
}
