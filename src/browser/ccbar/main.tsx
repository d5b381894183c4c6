import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';

import '../ui/base.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { connectionBarClient } from '../../contract/connection-bar-client.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { moreTexts, startTexts } from '../ui/i18n/start-texts.ts';
import { theme } from '../ui/theme.ts';
import { BarScreen } from './bar-screen.tsx';
import { onMessages } from './early-messages.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('bar.html has no element with the id "root".');

// `/t/<tenant>/-/bar#<ticket>`. The ticket serves once, and is not to be seen afterwards.
const [, , tenant = ''] = location.pathname.split('/');
const ticket = location.hash.slice(1);
history.replaceState(null, '', location.pathname);
const client = connectionBarClient('', (url, init) => fetch(url, init), decodeURIComponent(tenant));
const [session] = await Promise.all([client.session(ticket === '' ? 'none' : ticket), startTexts()]);
await moreTexts('workbench');
await moreTexts('ccbar');

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Notifications position="top-right" />
      <ErrorBoundary>
        <BarScreen session={session} onMessages={onMessages} />
      </ErrorBoundary>
    </MantineProvider>
  </StrictMode>,
);
