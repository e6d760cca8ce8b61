import './staff.css';
import { createRoot } from 'react-dom/client';
import { loadDeskAt } from './desks.ts';
import { DeskApp } from './frame/DeskApp.tsx';
import { deskClient } from './frame/desk-client.ts';
import { forgetGates } from './event-day/gate-offline.ts';
import { guardComposition } from './frame/ime-guard.ts';

guardComposition();
// Gate lists stored on this device for a day that is over are deleted, whichever desk is opened.
forgetGates(new Date());
loadDeskAt(location.pathname);
const root = document.getElementById('root');
if (root) createRoot(root).render(<DeskApp client={deskClient()} />);
