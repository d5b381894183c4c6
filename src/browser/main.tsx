import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';

import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startTexts } from './ui/i18n/start-texts.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');

await startTexts();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
