import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Course } from '../../domain/assessment';

/** Parts of the way that are in sight: 0 is the base, 1 the target. A bar beyond ends in an arrow. */
const sight = { low: -0.3, high: 1.5 } as const;

const at = (part: number): number =>
  ((Math.min(sight.high, Math.max(sight.low, part)) - sight.low) / (sight.high - sight.low)) * 100;

const useStyles = makeStyles({
  bullet: { display: 'block', width: '100%', height: '20px', margin: '2px 0', overflow: 'visible' },
  way: {
    fill: tokens.colorNeutralBackground5,
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: '0.5px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  done: {
    fill: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  hatched: {
    stroke: tokens.colorBrandBackground,
    strokeWidth: '1px',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  paper: {
    fill: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { fill: 'Canvas' },
  },
  ink: {
    stroke: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  required: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPaletteDarkOrangeForeground1,
    strokeWidth: '1.5px',
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
});

interface BulletProps {
  readonly course: Course;
  readonly behind: boolean;
}

/**
 * The way of an indicator from its base to its target, the same scale for all of them. The words
 * beneath say the same, so it is silent.
 */
export function Bullet({ course: { done, doneRange, due }, behind }: BulletProps) {
  const styles = useStyles();
  const hatch = useId();
  const [from, to] = [at(Math.min(0, done)), at(Math.max(0, done))];
  const isBeyond = done > sight.high || done < sight.low;
  const side = done > sight.high ? 1 : -1;
  return (
    <svg className={styles.bullet} aria-hidden>
      <defs>
        <pattern
          id={hatch}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.paper} width="5" height="5" />
          <rect className={styles.done} width="2.2" height="5" />
        </pattern>
      </defs>
      <rect className={styles.way} x={`${at(0)}%`} width={`${at(1) - at(0)}%`} y="6" height="12" />
      <rect
        className={behind ? styles.hatched : styles.done}
        fill={behind ? `url(#${hatch})` : undefined}
        x={`${from}%`}
        width={`${Math.max(0.6, to - from)}%`}
        y="9"
        height="6"
      />
      {doneRange !== undefined && at(doneRange.high) - at(doneRange.low) > 1 && (
        <line
          className={styles.ink}
          x1={`${at(doneRange.low)}%`}
          x2={`${at(doneRange.high)}%`}
          y1="12"
          y2="12"
        />
      )}
      {isBeyond && (
        <svg x={`${at(done)}%`} y="12" overflow="visible">
          <path className={styles.done} d={`M${7 * side} 0 L0 -6 L0 6 z`} />
        </svg>
      )}
      <svg x={`${at(due)}%`} y="0" overflow="visible">
        <path className={styles.required} d="M0 8 L-4.5 1 L4.5 1 z" />
        <path className={styles.required} d="M0 8 V18" />
      </svg>
      <line
        className={styles.ink}
        strokeWidth="3"
        x1={`${at(1)}%`}
        x2={`${at(1)}%`}
        y1="3"
        y2="20"
      />
    </svg>
  );
}
