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
  const { state, busy, run, outcome, draft, followed } = useAssessPage();
  const [what, setWhat] = useState<What>('all');
  const [where, setWhere] = useState<'newSheets' | 'selection'>('newSheets');
  const [form, setForm] = useState<'live' | 'fixed'>('live');
  // A chart, and all of it, need sheets of their own.
  const canSelect = what !== 'all' && what !== 'progress';
  const place = canSelect ? where : 'newSheets';
  const isLive = form === 'live' && followed && place === 'newSheets' && what !== 'draft';
  // The functions in cells speak the language of Office, and the formulas look for their words.
  const language = isLive ? services.language : pane.language;
  const writing = state.phase.kind === 'busy' && state.phase.task === 'write';
  const hint = !followed
    ? text.hints.notLive
    : place === 'selection'
      ? text.hints.selection
      : text.hints[isLive ? 'live' : 'fixed'];
  const start = () =>
    run('write', async (workbook) => {
      if (isLive) await services.registerSystem(outcome.table.system);
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
        value={isLive ? 'live' : 'fixed'}
        choices={[
          { value: 'live', label: text.live },
          { value: 'fixed', label: text.fixed },
        ]}
        hint={hint}
        disabled={busy || !followed || place === 'selection' || what === 'draft'}
        onChange={setForm}
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
