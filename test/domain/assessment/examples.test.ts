import * as assessment from '../../../src/domain/assessment';
import { testExamples } from '../growth/examples';

testExamples('src/domain/assessment', assessment);
