import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './frame/app';
import { Refused } from './api/ask';
import './styles/base.css';
import './styles/office.css';
import './styles/inbox.css';
import './styles/talk.css';
import './styles/people.css';

const TRIES = 2;

// Opening a record is written down, so nothing is read again only because a window came to the front.
const cache = new QueryClient({
  defaultOptions: {
    queries: {
      refetchOnWindowFocus: false,
      staleTime: 30_000,
      retry: (tries, error) =>
        tries < TRIES && error instanceof Refused && ['BUSY', 'BROKEN'].includes(error.code),
    },
  },
});

const root = document.getElementById('app');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={cache}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
