import './staff.css';
import { createRoot } from 'react-dom/client';
import { DeskApp } from './ground/frame/DeskApp.tsx';
import { deskClient } from './ground/frame/desk-client.ts';
import { forgetGates } from './domains/event-day/gate-offline.ts';
import { guardComposition } from './ground/frame/ime-guard.ts';
import { whenLeaving } from './ground/frame/leaving.ts';

guardComposition();
// Gate lists kept on this device for a day that is over are deleted, whichever desk is opened.
forgetGates(new Date());
whenLeaving(() => forgetGates(null));
const root = document.getElementById('root');
if (root) createRoot(root).render(<DeskApp client={deskClient()} />);
