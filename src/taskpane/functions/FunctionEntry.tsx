import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ExampleBox } from './ExampleBox';
import { FormulaView } from './FormulaView';
import { ParameterList } from './ParameterList';
import { ProfileList } from './ProfileList';
import type { FunctionId } from './examples';
import type { KnownHelp } from './knownHelp';
import { useFunctionsText } from './text';

const useStyles = makeStyles({
  entry: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    padding: '7px 2px',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // On one line with the mark of the summary.
  title: { display: 'inline', font: 'inherit' },
  name: {
    marginLeft: '4px',
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '2px 0 14px 17px',
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  heading: {
    margin: '6px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The functions that put what they find into the classes of a profile. */
const judging: readonly FunctionId[] = ['STATUS', 'GROWTHSTATUS', 'ASSESS'];

export function FunctionEntry({ help }: { readonly help: KnownHelp }) {
  const styles = useStyles();
  const text = useFunctionsText();
  const [opened, setOpened] = useState(false);
  const { title, formulas, note } = text.functions[help.id];
  const heading = (words: string) => <h3 className={styles.heading}>{words}</h3>;
  return (
    <details
      className={styles.entry}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary className={styles.summary}>
        <h2 className={styles.title}>
          {title} <span className={styles.name}>ZB.{help.id}</span>
        </h2>
      </summary>
      {opened && (
        <div className={styles.content}>
          <p className={styles.text}>{help.description}</p>
          {formulas.length > 0 && (
            <>
              {heading(text.entry.formula)}
              {formulas.map((formula, at) => (
                <FormulaView key={at} formula={formula} />
              ))}
            </>
          )}
          {note !== undefined && <p className={styles.text}>{note}</p>}
          {heading(text.entry.parameters)}
          <ParameterList parameters={help.parameters} />
          {judging.includes(help.id) && (
            <>
              {heading(text.entry.profiles)}
              <ProfileList />
            </>
          )}
          {heading(text.entry.example)}
          <ExampleBox help={help} />
        </div>
      )}
    </details>
  );
}
