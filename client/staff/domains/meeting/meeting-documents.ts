/** Mutations of a meeting from its review to its archive. */
import { standard } from '#client/graphql/standard.ts';

export const AnnounceMeeting = standard('announceMeeting');
export const ReadyMeeting = standard('readyMeeting');
export const OpenMeeting = standard('openMeeting');
export const CloseMeeting = standard('closeMeeting');
export const PostponeMeeting = standard('postponeMeeting');
export const CancelMeeting = standard('cancelMeeting');
export const ArchiveMeeting = standard('archiveMeeting');
