import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  ring: {
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '2px',
    strokeLinecap: 'round',
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

/** Work goes on; the words beside it say which. */
export function Turning() {
  return (
    <svg className={useStyles().ring} width="16" height="16" viewBox="0 0 16 16" aria-hidden>
      <path d="M8 2a6 6 0 1 1-6 6" />
    </svg>
  );
}
