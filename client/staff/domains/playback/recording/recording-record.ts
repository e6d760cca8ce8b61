import { graphql } from '#client/graphql/gql.ts';
import type { RecordingRecord_RecordingFragment } from '#client/graphql/graphql.ts';

export const RecordingRecordFragment = graphql(`
  fragment RecordingRecord_recording on Recording {
    ...Recording_fields
    files {
      ...RecordingFile_fields
    }
    sources {
      id
      url
      mime
    }
    cuts {
      startsMs
      endsMs
      itemId
    }
    chapters {
      ...RecordingChapter_fields
    }
    proposedCuts {
      ...RecordingStretch_fields
    }
    proposedChapters {
      ...RecordingChapter_fields
    }
    viewerCan {
      action
      allowed
      findings {
        ...Findings_finding
      }
    }
  }
`);

/** A recording as its desk shows it. */
export type RecordingRecord = RecordingRecord_RecordingFragment;

/** A file of it. */
export type RecordingFile = RecordingRecord['files'][number];

/** An item of the agenda, to be chosen for a mark. */
export interface ItemChoice {
  id: string;
  position: number;
  title: string;
  closed: boolean;
}

export interface RecordingProps {
  recording: RecordingRecord;
  items: readonly ItemChoice[];
}

/** Form key of an action on this recording, and the version it acts on. */
export const formOf = ({ id, version }: RecordingRecord, action: string) => ({
  form: `recording:${id}:${action}`,
  on: { id, version },
});
