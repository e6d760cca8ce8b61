import './staff.css';
import { createRoot } from 'react-dom/client';
import { DeskApp } from './ground/frame/DeskApp.tsx';
import { deskClient } from './ground/frame/desk-client.ts';
import { forgetAllGates, forgetPastGates } from './domains/event-day/gate-lists.ts';
import { guardComposition } from './ground/frame/ime-guard.ts';
import { whenLeaving } from './ground/frame/leaving.ts';

guardComposition();
forgetPastGates(new Date());
whenLeaving(forgetAllGates);
const root = document.getElementById('root');
if (root) createRoot(root).render(<DeskApp client={deskClient()} />);
