import './staff.css';
import { createRoot } from 'react-dom/client';
import { DeskApp } from './frame/DeskApp.tsx';
import { deskClient } from './frame/desk-client.ts';
import { guardComposition } from './frame/ime-guard.ts';

guardComposition();
const root = document.getElementById('root');
if (root) createRoot(root).render(<DeskApp client={deskClient()} />);
