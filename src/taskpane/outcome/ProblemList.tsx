import { makeStyles } from '@fluentui/react-components';
import type { LocatedProblem } from '../../app';
import { wordProblem } from '../../report';
import { useText } from '../services';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** A broken file can have thousands; the first ones show what is wrong. */
const shown = 20;

export function ProblemList({ problems }: { readonly problems: readonly LocatedProblem[] }) {
  const styles = useStyles();
  const { language, outcome: text } = useText();
  return (
    <>
      <span>{text.refusedText(problems.length)}</span>
      <ol className={styles.list}>
        {problems.slice(0, shown).map((problem, index) => (
          <li key={index}>
            {problem.cell !== undefined && <strong>{problem.cell} </strong>}
            {wordProblem(problem, language)}
          </li>
        ))}
      </ol>
      {problems.length > shown && <span>{text.moreProblems(problems.length - shown)}</span>}
    </>
  );
}
