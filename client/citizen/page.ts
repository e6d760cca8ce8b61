import type { PageOptions, TextOptions } from '#client/route.ts';

/**
 * Definition of a page: its query, and its title and other metadata, typed by the document; its address stands in
 * client/routes.ts.
 */
export const page = <Data, Variables>(options: PageOptions<Data, Variables>) => options;

/** Definition of a text to download. */
export const download = <Data, Variables>(options: TextOptions<Data, Variables>) => options;

/** A number in an address; null when it is none, so that there is no such page. */
export const wholeNumber = (text: string | undefined): number | null =>
  /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : null;
