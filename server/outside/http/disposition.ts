import { create } from 'content-disposition';

/** RFC 6266: the name in UTF-8, and an ASCII fallback. */
export const disposition = (name: string, inline: boolean): string =>
  create(name, {
    type: inline ? 'inline' : 'attachment',
    fallback: name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_'),
  });
