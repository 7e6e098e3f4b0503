import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorAssessment } from '../../domain/assessment';
import type { RowWords } from '../../report/assessment';
import { useText } from '../services';
import { useAssessPage } from './AssessContext';
import { OverrideBox } from './OverrideBox';
import { WhatIf } from './WhatIf';
import { copy, write } from './assessCases';
import { useAssessText } from './text';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '2px 16px 14px',
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(72px, max-content) minmax(0, 1fr)',
    columnGap: '10px',
    rowGap: '2px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2, maxWidth: '110px' },
  fact: { margin: 0 },
  part: { display: 'flex', flexDirection: 'column', gap: '6px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, userSelect: 'text' },
  button: { alignSelf: 'start' },
});

interface IndicatorDetailProps {
  readonly row: IndicatorAssessment;
  readonly words: RowWords;
}

/** One indicator whole: what decided, what the years left need, another decision, its paragraph. */
export function IndicatorDetail({ row, words }: IndicatorDetailProps) {
  const styles = useStyles();
  const { language } = useText();
  const text = useAssessText();
  const { override } = row;
  const facts: readonly (readonly [string, string])[] = [
    [text.detail.attribute, words.attribute],
    [text.detail.responsible, words.responsible],
    [text.detail.computed, override?.computed[language] ?? ''],
    [text.detail.interval, words.interval],
    [text.detail.grounds, words.reason],
    [text.detail.comparison, words.agreement],
    [text.detail.completion, words.completion],
    [text.detail.forecast, words.forecast],
  ];
  return (
    <div className={styles.detail}>
      <dl className={styles.facts}>
        {facts
          .filter(([, fact]) => fact !== '')
          .map(([term, fact]) => (
            <Fact key={term} term={term} fact={fact} />
          ))}
      </dl>
      <WhatIf row={row} words={words} />
      {row.course !== undefined && <WayButton number={row.indicator.number} />}
      <OverrideBox row={row} />
      <DraftBox number={row.indicator.number} />
    </div>
  );
}

function Fact({ term, fact }: { readonly term: string; readonly fact: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.fact}>{fact}</dd>
    </>
  );
}

/** The paragraph of the draft, to be copied. */
function DraftBox({ number }: { readonly number: number }) {
  const styles = useStyles();
  const text = useAssessText().draft;
  const { draft, busy, run } = useAssessPage();
  const paragraph = draft.domains
    .flatMap(({ indicators }) => indicators)
    .find((section) => section.number === number)?.text;
  if (paragraph === undefined || paragraph === '') return null;
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{text.heading}</h3>
      <p className={styles.text}>{paragraph}</p>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={busy}
        onClick={() => run('copy', () => copy(paragraph))}
      >
        {text.copyOne}
      </Button>
    </section>
  );
}

/** Actual against required path, as a chart on a sheet of its own. */
function WayButton({ number }: { readonly number: number }) {
  const styles = useStyles();
  const { way } = useAssessText().write;
  const { language } = useText();
  const { outcome, draft, busy, run } = useAssessPage();
  return (
    <Button
      className={styles.button}
      size="small"
      disabledFocusable={busy}
      onClick={() =>
        run('write', (workbook) =>
          write(workbook, {
            outcome,
            draft,
            language,
            paper: 'A4',
            pieces: ['way'],
            indicator: number,
            live: false,
            where: 'newSheets',
          }),
        )
      }
    >
      {way}
    </Button>
  );
}
