import { makeStaticStyles } from '@fluentui/react-components';
import { type RefCallback, useCallback } from 'react';

// Not the whole page's scroll padding: the bar's own buttons would then move the page.
const useStaticStyles = makeStaticStyles({
  'main :focus': { scrollMarginBottom: 'var(--foot-room, 0px)' },
});

/**
 * For a bar that stays at the foot of the page: what the Tab key comes to lies above it and not beneath.
 */
export function useFootRoom(): RefCallback<HTMLElement> {
  useStaticStyles();
  return useCallback((bar: HTMLElement | null) => {
    if (bar === null) return undefined;
    const { style } = document.documentElement;
    const sizes = new ResizeObserver(() => {
      // A page that is not shown has bars of no height, and no say.
      if (bar.offsetHeight > 0) style.setProperty('--foot-room', `${bar.offsetHeight}px`);
    });
    sizes.observe(bar);
    return () => sizes.disconnect();
  }, []);
}
