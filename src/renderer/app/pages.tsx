import { RouterProvider } from '@tanstack/react-router';

import { ToastProvider } from '../ui/toast.tsx';
import { router } from './routes.tsx';

/** Everything behind the gate. */
export function Pages() {
  return (
    <ToastProvider>
      <RouterProvider router={router} />
    </ToastProvider>
  );
}
