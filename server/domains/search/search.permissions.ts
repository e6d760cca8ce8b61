import { staff } from '#server/ground/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** Permission to edit the synonyms of the search (同义的字词): whoever keeps the site's own data. */
export const keepSynonyms = staff(Role.SYS_ADMIN);
