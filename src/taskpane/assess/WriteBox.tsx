import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssessmentPiece } from '../../app/assess';
import { writeDraft } from '../../report/draft';
import { Disclosure } from '../parts/Disclosure';
import { ListChoice } from '../parts/ListChoice';
import { OneOf } from '../parts/OneOf';
import { Turning } from '../parts/Turning';
import { useServices, useText } from '../services';
import { useAssessPage } from './AssessContext';
import { write } from './assessCases';
import { useAssessText } from './text';

const useStyles = makeStyles({ button: { alignSelf: 'start' } });

/** Following the table by the add-in's function, or by the native formulas beside it; or of this moment. */
type Form = 'live' | 'native' | 'fixed';

type What = 'all' | Exclude<AssessmentPiece, 'way'>;

const single: readonly Exclude<What, 'all'>[] = [
  'board',
  'completion',
  'unit',
  'draft',
  'progress',
];

/** What of the assessment goes into the workbook, where, and whether it follows the table from then on. */
export function WriteBox() {
  const styles = useStyles();
  const text = useAssessText().write;
  const pane = useText();
  const services = useServices();
  const { state, busy, run, outcome, draft, followed, beside } = useAssessPage();
  const [what, setWhat] = useState<What>('all');
  const [where, setWhere] = useState<'newSheets' | 'selection'>('newSheets');
  const [wanted, setWanted] = useState<Form>('live');
  // A chart, and all of it, need sheets of their own.
  const canSelect = what !== 'all' && what !== 'progress';
  const place = canSelect ? where : 'newSheets';
  const forms: readonly Form[] = [
    'live',
    ...(beside === undefined ? [] : ['native' as const]),
    'fixed',
  ];
  const canLive = (followed || beside !== undefined) && place === 'newSheets' && what !== 'draft';
  const form = canLive ? possible(wanted, followed, beside !== undefined) : 'fixed';
  const isLive = form !== 'fixed';
  // The formulas look for words: of the functions in cells, in the language of Office, or of the cells beside.
  const language =
    form === 'live' ? services.language : (form === 'native' && beside?.language) || pane.language;
  const writing = state.phase.kind === 'busy' && state.phase.task === 'write';
  const hint =
    !followed && beside === undefined
      ? text.hints.notLive
      : place === 'selection'
        ? text.hints.selection
        : text.hints[form];
  const start = () =>
    run('write', async (workbook) => {
      if (form === 'live') await services.registerSystem(outcome.table.system);
      return write(workbook, {
        outcome,
        draft:
          language === pane.language
            ? draft
            : writeDraft(outcome.table, await services.draftTemplate(language)),
        language,
        paper: 'A3',
        pieces: what === 'all' ? single : [what],
        live: isLive,
        ...(form === 'native' && { beside }),
        where: place,
      });
    });
  return (
    <Disclosure label={text.heading}>
      <ListChoice
        label={text.what}
        value={what}
        choices={(['all', ...single] as const).map((each) => ({
          value: each,
          label: text.pieces[each],
        }))}
        disabled={busy}
        onChange={(value) => setWhat(single.find((each) => each === value) ?? 'all')}
      />
      {canSelect && (
        <OneOf
          label={text.where}
          value={where}
          choices={[
            { value: 'newSheets', label: text.newSheets },
            { value: 'selection', label: text.selection },
          ]}
          disabled={busy}
          onChange={setWhere}
        />
      )}
      <OneOf
        label={text.form}
        value={form}
        choices={forms.map((each) => ({ value: each, label: text[each] }))}
        hint={hint}
        disabled={busy || !canLive}
        onChange={setWanted}
      />
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={busy}
        icon={writing ? <Turning /> : null}
        onClick={start}
      >
        {writing ? text.busy : text.button}
      </Button>
    </Disclosure>
  );
}

function possible(wanted: Form, followed: boolean, hasBeside: boolean): Form {
  if (wanted === 'live' && !followed) return 'native';
  return wanted === 'native' && !hasBeside ? 'live' : wanted;
}
