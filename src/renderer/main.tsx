import './zod-setup.ts';
import './ui/fonts.ts';
import './ui/tokens.css';
import './ui/base.css';

import { createRoot } from 'react-dom/client';

import { App } from './app/app.tsx';
import { startLook } from './app/look.ts';
import { installFieldErrors } from './locale/field-errors.ts';
import { prepareLiveAnnouncer } from './ui/live-announcer.ts';

prepareLiveAnnouncer();
installFieldErrors();
const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root');
await startLook();
createRoot(root).render(<App />);
