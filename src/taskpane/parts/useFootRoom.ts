import { type RefCallback, useCallback } from 'react';

/**
 * For a bar that stays at the foot of the page: what is scrolled to, by the Tab key for one, comes to lie
 * above it and not beneath.
 */
export function useFootRoom(): RefCallback<HTMLElement> {
  return useCallback((bar: HTMLElement | null) => {
    if (bar === null) return undefined;
    const { style } = document.documentElement;
    const sizes = new ResizeObserver(() => {
      // A page that is not shown has bars of no height, and no say.
      if (bar.offsetHeight > 0) style.scrollPaddingBottom = `${bar.offsetHeight}px`;
    });
    sizes.observe(bar);
    return () => sizes.disconnect();
  }, []);
}
