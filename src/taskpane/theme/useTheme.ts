import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ThemeSource } from '../services';
import { type Shade, shadeFor, themeFor } from './themeFor';

const darkSystem = '(prefers-color-scheme: dark)';

/** Follows Office's theme, and the system's where Office has none to tell. */
export function useTheme(source: ThemeSource) {
  const systemIsDark = useSyncExternalStore(subscribeSystem, () => matchMedia(darkSystem).matches);
  const [office, setOffice] = useState(source.current);
  useEffect(() => source.subscribe(() => setOffice(source.current())), [source]);
  const shade: Shade = shadeFor(office, systemIsDark);
  // Scroll bars and the native list of a select follow the colour scheme of the page.
  useEffect(() => document.documentElement.style.setProperty('color-scheme', shade), [shade]);
  return themeFor(office, systemIsDark);
}

function subscribeSystem(changed: () => void): () => void {
  const query = matchMedia(darkSystem);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
