/**
 * 国令711号第十四条至第十七条、第三十七条: each agenda item of a meeting says how far it is public; what is public is told apart item by
 * item, so a meeting with one closed item is not closed as a whole. Of a closed item everybody reads that it is there, and nothing else.
 */

/** How far an agenda item (会议议题) is public. */
export enum AgendaDisclosure {
  PUBLIC = 'PUBLIC',
  PARTIAL = 'PARTIAL',
  CLOSED = 'CLOSED',
}

/** What each extent of disclosure (议题公开范围) is called. */
export const AGENDA_DISCLOSURE_LABELS: Readonly<Record<AgendaDisclosure, string>> = {
  [AgendaDisclosure.PUBLIC]: '公开',
  [AgendaDisclosure.PARTIAL]: '部分公开',
  [AgendaDisclosure.CLOSED]: '依法不予公开',
};

/** All that everybody reads of a closed item (依法不予公开的议题). */
export const CLOSED_ITEM_TITLE = '依法不予公开的议题';
