import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { nativeFormula } from '../../table';
import { Details } from '../parts/Details';
import { Turning } from '../parts/Turning';
import { useServices } from '../services';
import { ExampleTable } from './ExampleTable';
import { useFunctionsPage } from './FunctionsContext';
import { type ExampleRequest, exampleBlock } from './exampleBlock';
import { insertExample } from './functionCases';
import type { KnownHelp } from './knownHelp';
import { useFunctionsText } from './text';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '8px' },
  formula: {
    padding: '4px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    userSelect: 'text',
    maxHeight: '8em',
    overflowY: 'auto',
  },
  insert: { alignSelf: 'start' },
  text: { margin: 0 },
});

/** An example that works: its figures, its formula, and a button that puts both into the sheet. */
export function ExampleBox({ help: { id, parameters } }: { readonly help: KnownHelp }) {
  const styles = useStyles();
  const text = useFunctionsText();
  const { hasFunctions } = useServices();
  const { plan, wording, busy, state, run } = useFunctionsPage();
  const request: ExampleRequest = {
    id,
    parameters,
    text,
    plan,
    ...(!hasFunctions && { native: wording }),
  };
  const corner = { row: 0, column: 0 };
  const block = exampleBlock(request, corner);
  if (block === undefined) return <p className={styles.text}>{text.entry.noNative}</p>;
  const native = nativeFormula(block.formula, wording);
  const inserting = state.phase.kind === 'busy' && state.phase.task === 'insert';
  return (
    <div className={styles.box}>
      <ExampleTable cells={block.cells} name={text.functions[id].title} />
      {hasFunctions ? (
        <>
          <code className={styles.formula}>{block.formula}</code>
          {native.left.length === 0 ? (
            <Details label={text.entry.native} text={native.formula} />
          ) : (
            <p className={styles.text}>{text.entry.noNative}</p>
          )}
        </>
      ) : (
        <Details label={text.entry.native} text={block.formula} />
      )}
      <Button
        className={styles.insert}
        size="small"
        disabledFocusable={busy}
        icon={inserting ? <Turning /> : null}
        onClick={() => run('insert', (workbook) => insertExample(workbook, request))}
      >
        {inserting ? text.example.inserting : text.example.insert}
      </Button>
    </div>
  );
}
