import { graphql } from '#client/graphql/gql.ts';
import type { HearingRecord_HearingFragment } from '#client/graphql/graphql.ts';
import type { DecisionDocument } from '#client/staff/ground/form/DocumentsField.tsx';
import type { CapabilityRef } from '#client/staff/ground/frame/CapabilityButton.tsx';
import type { CalendarDay } from '#server/law/calendar/calendar-day.ts';
import type { LocalPolicy } from '#server/law/policy/local-policy.ts';

export const HearingRecordFragment = graphql(`
  fragment HearingRecord_hearing on Hearing {
    ...Hearing_fields
    unit {
      id
      name
    }
    decision {
      ...EventDecision_fields
    }
    sides {
      ...HearingSeats_fields
    }
    documents {
      id
      name
      url
      size
    }
    participants {
      ...HearingParticipant_fields
    }
    seatHolders {
      id
      attendance
      displayName
      receiptNo
    }
    recorders {
      ...StaffName_fields
    }
    services {
      participantId
      told {
        ...HearingChannel_fields
      }
      sent {
        ...HearingChannel_fields
      }
      served {
        ...HearingChannel_fields
      }
      deliveredOn
      receipt {
        id
        name
      }
    }
    entries {
      ...HearingEntry_fields
    }
    report {
      summary
      matters {
        ...HearingMatter_fields
      }
    }
    notices {
      ...HearingNotice_fields
    }
    draw {
      commitment
      committedAt
      poolSize
      poolDigest
      poolPublishedAt
      seed
      publicDigits
      drawnAt
      result {
        ...HearingDrawnSide_fields
      }
    }
    ...HearingCan_hearing
  }
`);

/** A hearing as its desk sees it. */
export type HearingRecord = HearingRecord_HearingFragment;
export type Participant = HearingRecord['participants'][number];

/** Props of every part of the hearing desk. */
export interface HearingProps {
  hearing: HearingRecord;
  today: CalendarDay;
  policy: LocalPolicy;
  /** Of the decision, to choose from. */
  documents: readonly DecisionDocument[];
}

/** Those who are still to come, or came. */
export const called = ({ participants }: Pick<HearingRecord, 'participants'>): Participant[] =>
  participants.filter(({ declined }) => !declined);

/** Id → name, as the choices of a form. */
export const namesOf = (participants: readonly Participant[]): Record<string, string> =>
  Object.fromEntries(
    participants.map(({ id, position, displayName }) => [id, `${position}　${displayName}`]),
  );

/** Properties that all forms of a hearing share. */
export const formOf = ({ id, version }: Pick<HearingRecord, 'id' | 'version'>, form: string) => ({
  form: `hearing:${id}:${form}`,
  documents: [],
  on: { id, version },
});

/** Props of an action on the hearing desk. */
export interface HearingActionProps extends HearingProps {
  capability: CapabilityRef;
}

/** An action that asks for nothing in words. */
export const NOTHING = {};
