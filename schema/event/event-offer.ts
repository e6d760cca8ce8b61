import { offerOf } from '#schema/kernel/offer.ts';
import { EVENT_TRANSITIONS } from '#server/law/event/event-stage.ts';

/** Actions on an event permitted to the viewer, and the reasons against the others (活动可办事项). */
export const EventOffer = offerOf('Event', '活动可办事项', EVENT_TRANSITIONS);
