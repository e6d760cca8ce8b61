import type { PressPostKind } from '#client/graphql/graphql.ts';
import { usePosting } from '#client/staff/domains/playback/use-posting.ts';
import { PostPress } from './live-documents.ts';

const EMPTY = { kind: 'STATEMENT' as PressPostKind, speaker: '', text: '', questionId: '' };

/** Form of the next post of a press conference (发布实录). */
export const usePressPost = (id: string) =>
  usePosting({
    form: `press-post:${id}`,
    empty: EMPTY,
    document: PostPress,
    post: ({ kind, speaker, text, questionId }: typeof EMPTY) => ({
      kind,
      speaker,
      text,
      questionId: questionId || null,
    }),
    variables: (input) => ({ id, input }),
  });
