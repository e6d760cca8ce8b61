import { PostLive } from './live-documents.ts';
import { usePosting } from './use-posting.ts';

/** A picture that was uploaded and waits for its post. */
export interface Photo {
  imageId: string;
  url: string;
  name: string;
  alt: string;
}

const EMPTY = { speaker: '', text: '', photos: [] as readonly Photo[] };

/** Form of the next post of a broadcast (发布图文). */
export const usePost = (meetingId: string, agendaItemId: string | null) =>
  usePosting({
    form: `live-post:${meetingId}`,
    empty: EMPTY,
    document: PostLive,
    post: ({ speaker, text, photos }: typeof EMPTY) => ({
      agendaItemId,
      speaker,
      text,
      images: photos.map(({ imageId, alt }) => ({ imageId, alt })),
    }),
    variables: (input) => ({ meetingId, input }),
  });
