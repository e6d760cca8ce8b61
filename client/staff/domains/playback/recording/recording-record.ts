import { graphql } from '#client/graphql/gql.ts';
import type { RecordingRecord_RecordingFragment } from '#client/graphql/graphql.ts';

export const RecordingRecordFragment = graphql(`
  fragment RecordingRecord_recording on Recording {
    id
    version
    meetingNo
    part
    title
    state
    startsAt
    durationMs
    shownMs
    reviewNote
    publishedAt
    withdrawnAt
    withdrawReason
    poster
    files {
      id
      role
      state
      name
      size
      videoCodec
      audioCodec
      width
      height
      durationMs
      playable
      shown
      reason
      progress
      byId
      url
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
      startsMs
      title
      itemId
    }
    proposedCuts {
      itemId
      startsMs
      endsMs
    }
    proposedChapters {
      startsMs
      title
      itemId
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
