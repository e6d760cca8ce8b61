import '#client/ui/tokens.css';
import '#client/ui/citizen.css';
import '#client/ui/desk.css';
import './frame/frame.css';
import { createRoot } from 'react-dom/client';
import { DeskApp } from './frame/DeskApp.tsx';
import { deskClient } from './frame/desk-client.ts';

const root = document.getElementById('root');
if (root) createRoot(root).render(<DeskApp client={deskClient()} />);
