import { runCases } from './case';
import { CASE_TABLES } from './case-tables';

for (const [programme, cases] of Object.entries(CASE_TABLES)) {
  describe(programme, () => runCases(programme, cases));
}
