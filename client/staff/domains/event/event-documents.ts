/** Mutations of an event from its plan to its archive. */
import { standard } from '#client/graphql/standard.ts';

export const PlanEvent = standard('planEvent');
export const SaveEvent = standard('saveEvent');
export const PublishEvent = standard('publishEvent');
export const ChangeEventSeats = standard('changeEventSeats');
export const PostponeEvent = standard('postponeEvent');
export const CancelEvent = standard('cancelEvent');
export const ReleaseNoShows = standard('releaseNoShows');
export const ArchiveEvent = standard('archiveEvent');
