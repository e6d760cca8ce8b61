import type { LiveStanding } from '#client/citizen/playback/live-words.ts';

/** A post as the server tells it. */
export interface Post {
  id: string;
  seq: number;
  at: string;
  speaker: string | null;
  text: string;
  corrects: number | null;
  correctedBy: number | null;
  item: { position: number; title: string } | null;
  /** What of a press conference it is: 提问, 回答. */
  mark?: string;
  images: readonly { url: string; alt: string }[];
}

/** What is new, and how the broadcast stands. */
export interface Message {
  posts: readonly Post[];
  state: LiveStanding & {
    lastSeq: number;
    stoppedAt: string | null;
    video: { kind: 'HLS' | 'EMBED'; url: string } | null;
    item: { position: number; title: string } | null;
    pinned: readonly Post[];
  };
}
