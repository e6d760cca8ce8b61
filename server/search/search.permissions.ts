import { staff } from '#server/kernel/authority.ts';
import { Role } from '#server/law/people/role.ts';

/** What the search takes for one word is kept by whoever keeps the site's own data (同义的字词). */
export const keepSynonyms = staff(Role.SYS_ADMIN);
