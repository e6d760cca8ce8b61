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
  /** Role of the post at a press conference: 提问, 回答. */
  mark?: string;
  images: readonly { url: string; alt: string }[];
}

/** Update from the server: new posts, and the state of the broadcast. */
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
