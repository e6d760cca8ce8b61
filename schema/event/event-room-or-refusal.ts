import { orRefusal } from '#schema/kernel/refusal.ts';
import { EventRoomView } from './event-parts.ts';

/** A room, or why it may not be so (场地或不予办理的理由). */
export const EventRoomOrRefusal = orRefusal(EventRoomView, 'EventRoom');
