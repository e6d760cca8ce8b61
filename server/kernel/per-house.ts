import type { Services } from './house.ts';

/** Makes something once for each opening of the house. */
export function perHouse<T>(make: (services: Services) => T): (services: Services) => T {
  const made = new WeakMap<Services, T>();
  return (services) => {
    const present = made.get(services) ?? make(services);
    made.set(services, present);
    return present;
  };
}
