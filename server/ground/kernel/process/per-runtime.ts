import type { Services } from './runtime.ts';

/** Creates a value once per set of services. */
export function perRuntime<T>(make: (services: Services) => T): (services: Services) => T {
  const made = new WeakMap<Services, T>();
  return (services) => {
    const present = made.get(services) ?? make(services);
    made.set(services, present);
    return present;
  };
}
