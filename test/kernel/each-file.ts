// Whichever file is first in a worker: decorators need it before any noun is read.
import 'reflect-metadata';
import { afterAll } from 'vitest';
import { closeAll } from './closings.ts';

// Registered before anything in the file itself, so it runs after the file's own hooks.
afterAll(closeAll);
