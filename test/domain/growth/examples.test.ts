import * as growth from '../../../src/domain/growth';
import { testExamples } from './examples';

testExamples('src/domain/growth', growth);
