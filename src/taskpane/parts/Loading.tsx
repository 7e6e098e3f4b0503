import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../services';

const useStyles = makeStyles({
  loading: { margin: 0, padding: '4px 16px', color: tokens.colorNeutralForeground3 },
});

/** Stands where a part of the pane is still being fetched. */
export function Loading() {
  return <p className={useStyles().loading}>{useText().loading}</p>;
}
