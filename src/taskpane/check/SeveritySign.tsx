import type { Severity } from '../../domain/indicator';
import { severityWords } from '../../report/findings';
import { Mark, type Tone } from '../parts/Mark';

const tones: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'odd', info: 'fair' };

export function SeveritySign({ severity }: { readonly severity: Severity }) {
  return <Mark sign={severityWords[severity].sign} tone={tones[severity]} />;
}
