import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Notice } from '../parts/Notice';
import type { FunctionHelp } from '../services';
import { FunctionEntry } from './FunctionEntry';
import { known } from './knownHelp';
import { useFunctionsText } from './text';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  found: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Every function, or those in whose words all that was typed occurs. */
export function FunctionList({ help }: { readonly help: readonly FunctionHelp[] }) {
  const styles = useStyles();
  const text = useFunctionsText();
  const [wanted, setWanted] = useState('');
  if (help.length === 0) {
    return (
      <Notice
        kind="fault"
        title={text.unknown.title}
        actions={
          <Button size="small" onClick={() => location.reload()}>
            {text.unknown.reload}
          </Button>
        }
      >
        <span>{text.unknown.text}</span>
      </Notice>
    );
  }
  const parts = wanted.toLowerCase().split(/\s+/);
  const found = known(help).filter((each) => {
    const { title, note = '' } = text.functions[each.id];
    const parameters = each.parameters.map(({ name }) => name);
    const words = [`zb.${each.id}`, title, each.description, note, ...parameters].join(' ');
    return parts.every((part) => words.toLowerCase().includes(part));
  });
  return (
    <>
      <div>
        <Field label={text.search.label}>
          <Input type="search" value={wanted} onChange={(_, { value }) => setWanted(value)} />
        </Field>
        <p className={styles.found} role="status">
          {wanted === '' ? '' : text.search.found(found.length)}
        </p>
      </div>
      {found.length > 0 && (
        <ul className={styles.list}>
          {found.map((each) => (
            <li key={each.id}>
              <FunctionEntry help={each} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
