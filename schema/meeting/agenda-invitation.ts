import { Table, column } from '#schema/kernel/columns.ts';
import { Person } from '#schema/identity/person.ts';
import { AgendaItem } from '#schema/meeting/agenda-item.ts';

/**
 * 列席邀请: how many of a category were invited to an item, and how many said that they come; never a name. A ledger: what is
 * recorded stays, a mistake is set right by a further row.
 */
@Table({ indexes: [{ properties: ['itemId'] }] })
export class AgendaInvitation {
  readonly id = column.key();
  readonly itemId = column.ref(() => AgendaItem, { deleteRule: 'cascade' });
  readonly category = column.text();
  readonly sent = column.integer();
  readonly accepted = column.integer.or(0);
  readonly sentOn = column.day();
  readonly byId = column.ref(() => Person);
  readonly at = column.instant();
}
