import { useDeferredValue, useMemo } from 'react';
import { readClauses, type ReadClause } from '#server/law/draft/clause-reader.ts';

/** 条款切分 as the next save will store it; it follows what is typed, and never holds the typing up. */
export function useClauses(draftText: string): readonly ReadClause[] {
  const text = useDeferredValue(draftText);
  return useMemo(() => readClauses(text), [text]);
}
